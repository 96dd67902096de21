package org.fabula.understanding.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fabula.story.Span;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.names.NamePhrase;
import org.fabula.understanding.segmentation.Segments;

/**
 * Lists the places of a story with their mentions: those it names, and common ones that somebody is
 * in, goes to or leaves ("in the office", "she left her room"). A name met once must be well known,
 * or end in a word for a place.
 */
public final class PlaceDiscovery {

  private static final Set<String> RELATIONS =
      Set.of(
          "in", "at", "on", "into", "onto", "inside", "outside", "aboard", "to", "toward",
          "towards", "through", "from", "down", "up", "along", "across", "entered", "reached",
          "left", "crossed", "enters", "leaves", "of");

  private static final Set<String> INSIDE =
      Set.of("in", "at", "into", "inside", "outside", "aboard", "to", "reached", "entered", "left");

  private static final Set<String> IN_AND_NOT_TO =
      Set.of("in", "at", "into", "inside", "outside", "aboard", "reached", "entered", "left");

  private final Lexicon lexicon;

  public PlaceDiscovery(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The places, by first mention. */
  public List<Place> discover(Segments segments, List<NamePhrase> names) {
    var mentions = new LinkedHashMap<String, Found>();
    for (var name : names) {
      boolean sure = isSure(name) || isInsideThe(name.firstToken(), segments);
      if (isPlace(name)) {
        add(name.text(), name.span(), sure, mentions);
      } else if (isOpen(name) && isInside(name.firstToken(), segments)) {
        add(name.text(), name.span(), sure, mentions);
      }
    }
    var phrases = new PlacePhrases(segments, lexicon);
    for (int i = 0; i < segments.tokens().size(); i++) {
      phrases
          .endingAt(i)
          .ifPresent(
              phrase ->
                  add(
                      phrase.name(),
                      segments.span(phrase.firstToken(), phrase.endToken()),
                      isWhere(phrase.firstToken(), segments),
                      mentions));
    }
    var found =
        mentions.values().stream()
            .filter(place -> place.sure)
            .sorted(Comparator.comparing(place -> place.spans.get(0)))
            .toList();
    var places = new ArrayList<Place>();
    for (var place : found) {
      places.add(new Place("p" + (places.size() + 1), place.name, place.spans));
    }
    return new Nesting(segments).nest(places);
  }

  private static void add(String name, Span span, boolean sure, Map<String, Found> mentions) {
    var found = mentions.computeIfAbsent(name.toLowerCase(Locale.ROOT), any -> new Found(name));
    found.sure |= sure || (found.isName && !found.spans.isEmpty());
    found.spans.add(span);
  }

  private boolean isPlace(NamePhrase name) {
    return switch (name.kind()) {
      case PLACE -> true;
      case OTHER -> endsInPlaceNoun(name);
      case PERSON, GROUP -> false;
    };
  }

  /** Whether the name may yet turn out to be a place's. */
  private boolean isOpen(NamePhrase name) {
    return name.kind() == NamePhrase.Kind.OTHER && !lexicon.namesNoPerson(name.text());
  }

  /** "In the Select", "to the Maidan", "at Gannet House". */
  private static boolean isInside(int firstToken, Segments segments) {
    int before = firstToken - 1;
    if (segments.isWord(before) && segments.lower(before).equals("the")) {
      before--;
    }
    return segments.isWord(before)
        && (INSIDE.contains(segments.lower(before))
            || (segments.lower(before).equals("of") && isWord("out", before - 1, segments)));
  }

  /** People seldom have an article: "into the Albany". */
  private static boolean isInsideThe(int firstToken, Segments segments) {
    return isWord("the", firstToken - 1, segments)
        && segments.isWord(firstToken - 2)
        && IN_AND_NOT_TO.contains(segments.lower(firstToken - 2));
  }

  private static boolean isWord(String word, int token, Segments segments) {
    return segments.isWord(token) && segments.lower(token).equals(word);
  }

  private boolean endsInPlaceNoun(NamePhrase name) {
    int last = name.text().lastIndexOf(' ');
    return last > 0
        && lexicon.isPlaceNoun(name.text().substring(last + 1).toLowerCase(Locale.ROOT));
  }

  private boolean isSure(NamePhrase name) {
    return lexicon.isPlace(name.text()) || name.text().indexOf(' ') > 0;
  }

  private static boolean isWhere(int firstToken, Segments segments) {
    return firstToken > 0
        && segments.isWord(firstToken - 1)
        && RELATIONS.contains(segments.lower(firstToken - 1));
  }

  /** A place while its mentions are gathered. */
  private static final class Found {
    private final String name;
    private final boolean isName;
    private final List<Span> spans = new ArrayList<>();
    private boolean sure;

    Found(String name) {
      this.name = name;
      this.isName = Character.isUpperCase(name.codePointAt(0)) && !name.contains("’s ");
    }
  }
}
