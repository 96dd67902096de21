package org.fabula.understanding.places;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.fabula.story.Span;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.names.NamePhrase;

/** Lists the places a story names, each with its mentions. A place met once must be well known. */
public final class PlaceDiscovery {

  private final Lexicon lexicon;

  public PlaceDiscovery(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The places, by first mention. */
  public List<Place> discover(List<NamePhrase> names) {
    var mentions = new LinkedHashMap<String, List<Span>>();
    for (var name : names) {
      if (name.kind() == NamePhrase.Kind.PLACE) {
        mentions.computeIfAbsent(name.text(), any -> new ArrayList<>()).add(name.span());
      }
    }
    var places = new ArrayList<Place>();
    mentions.forEach(
        (name, spans) -> {
          if (spans.size() > 1 || lexicon.isPlace(name) || name.indexOf(' ') > 0) {
            places.add(new Place("p" + (places.size() + 1), name, spans));
          }
        });
    return places;
  }
}
