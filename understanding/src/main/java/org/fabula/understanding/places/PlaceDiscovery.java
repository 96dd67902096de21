package org.fabula.understanding.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.lexicon.PlaceSort;
import org.fabula.understanding.names.NamePhrase;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;

/**
 * Lists the places of a story with their mentions: those it names, and common ones that somebody is
 * in, goes to or leaves ("in the office", "she left her room"). A name met once must be well known,
 * or end in a word for a place.
 */
public final class PlaceDiscovery {

  /** What shows that somebody is in the place it belongs to: "the kitchen light". */
  private static final Set<String> THINGS =
      Set.of(
          "light", "lights", "table", "floor", "door", "wall", "walls", "ceiling", "window",
          "windows", "counter", "sink", "clock", "tiles", "chair", "bench", "bed", "lino");

  /** What tells that somebody is at a thing or in a vehicle. */
  private static final Set<String> BESIDE =
      Set.of(
          "in", "at", "on", "into", "onto", "behind", "under", "by", "against", "beside", "aboard",
          "inside", "of", "off");

  private static final Set<String> INSIDE =
      Set.of("in", "at", "into", "inside", "outside", "aboard", "to", "reached", "entered", "left");

  private static final Set<String> IN_AND_NOT_TO =
      Set.of("in", "at", "into", "inside", "outside", "aboard", "reached", "entered", "left");

  private static final int FEWEST_WITH_ARTICLE = 2;
  private static final double MOSTLY = 0.6;

  private final Lexicon lexicon;

  public PlaceDiscovery(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The places, by first mention. */
  public List<Place> discover(Segments segments, List<NamePhrase> names) {
    var mentions = new LinkedHashMap<String, Found>();
    var things = withArticle(names, segments);
    var headlines = headlines(segments, names);
    var told = headlines.stream().map(segments.story()::cut).collect(Collectors.toSet());
    for (var name : names) {
      if (isNumbered(name, segments)) {
        continue;
      }
      boolean sure = isSure(name) || isInsideThe(name.firstToken(), segments);
      if (isPlace(name)) {
        add(name.text(), name.span(), sure, mentions);
      } else if (things.contains(name.text())
          || (endsInPlaceNoun(name) && isWord("the", name.firstToken() - 1, segments))) {
        add(name.text(), name.span(), true, mentions);
      } else if (told.contains(name.text())) {
        add(name.text(), name.span(), true, mentions);
      } else if (isOpen(name) && isInside(name, segments)) {
        add(name.text(), name.span(), sure, mentions);
      }
    }
    var phrases = new PlacePhrases(segments, lexicon);
    for (int i = 0; i < segments.tokens().size(); i++) {
      phrases
          .around(i)
          .ifPresent(
              phrase ->
                  add(
                      phrase.name(),
                      segments.span(phrase.firstToken(), phrase.endToken()),
                      isWhere(phrase, segments),
                      mentions));
    }
    addUnknown(headlines, segments.story(), mentions);
    mentions.values().removeIf(place -> !place.sure);
    mentions.values().forEach(place -> place.spans.sort(Comparator.naturalOrder()));
    var found =
        mentions.values().stream()
            .sorted(Comparator.comparing(place -> place.spans.get(0)))
            .toList();
    var places = new ArrayList<Place>();
    for (var place : found) {
      places.add(new Place("p" + (places.size() + 1), place.name, place.spans));
    }
    return new Nesting(segments).nest(places);
  }

  /** Those that lines of place and time give, but for people. */
  private List<Span> headlines(Segments segments, List<NamePhrase> names) {
    var people =
        names.stream()
            .filter(name -> name.kind() == NamePhrase.Kind.PERSON)
            .map(NamePhrase::span)
            .collect(Collectors.toCollection(TreeSet::new));
    return new Headlines(segments.story(), lexicon)
        .places().stream()
            .filter(
                place -> {
                  var next = people.ceiling(new Span(place.start(), place.start()));
                  return next == null || !place.contains(next);
                })
            .toList();
  }

  /** Those of the lines in which no place was found. */
  private static void addUnknown(List<Span> headlines, Story story, Map<String, Found> mentions) {
    var known =
        mentions.values().stream()
            .filter(place -> place.sure)
            .flatMap(place -> place.spans.stream())
            .collect(Collectors.toCollection(TreeSet::new));
    for (var place : headlines) {
      var next = known.ceiling(new Span(place.start(), place.start()));
      if (next == null || !place.contains(next)) {
        add(story.cut(place), place, true, mentions);
      }
    }
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

  /** "In the Select", "to the Maidan", "at Gannet House", but not "in Bengt's place". */
  private static boolean isInside(NamePhrase name, Segments segments) {
    int before = name.firstToken() - 1;
    if (segments.isWord(before) && segments.lower(before).equals("the")) {
      before--;
    }
    return segments.isWord(before)
        && segments.kind(name.endToken()) != Token.Kind.CLITIC
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

  /** "Flat 9", which is a phrase and no name. */
  private boolean isNumbered(NamePhrase name, Segments segments) {
    return segments.kind(name.endToken()) == Token.Kind.NUMBER
        && lexicon.placeSort(name.text().toLowerCase(Locale.ROOT)).isPresent();
  }

  private boolean endsInPlaceNoun(NamePhrase name) {
    int last = name.text().lastIndexOf(' ');
    return last > 0
        && lexicon.placeSort(name.text().substring(last + 1).toLowerCase(Locale.ROOT)).isPresent();
  }

  /** Names that mostly have an article, as those of ships and pubs: "the Griselda". */
  private Set<String> withArticle(List<NamePhrase> names, Segments segments) {
    var all = new HashMap<String, Integer>();
    var withArticle = new HashMap<String, Integer>();
    var inside = new HashSet<String>();
    for (var name : names) {
      all.merge(name.text(), 1, Integer::sum);
      if (isWord("the", name.firstToken() - 1, segments) && isWhole(name, segments)) {
        withArticle.merge(name.text(), 1, Integer::sum);
        if (isInsideThe(name.firstToken(), segments)) {
          inside.add(name.text());
        }
      }
    }
    return withArticle.entrySet().stream()
        .filter(it -> it.getValue() >= FEWEST_WITH_ARTICLE)
        .filter(it -> it.getValue() >= MOSTLY * all.get(it.getKey()))
        .filter(it -> inside.contains(it.getKey()))
        .map(Map.Entry::getKey)
        .filter(name -> !isOfPeople(name))
        .collect(Collectors.toSet());
  }

  /** Not "the Halloran boys". */
  private boolean isWhole(NamePhrase name, Segments segments) {
    int next = name.endToken();
    return next >= segments.tokens().size()
        || !segments.isWord(next)
        || lexicon.mayFollowNoun(segments.lower(next));
  }

  /** "the Duchess", "the Bennets", "the French". */
  private boolean isOfPeople(String name) {
    var last = name.substring(name.lastIndexOf(' ') + 1);
    return last.endsWith("s")
        || lexicon.namesNoPerson(name)
        || lexicon.title(last).isPresent()
        || lexicon.personNoun(last.toLowerCase(Locale.ROOT)).isPresent();
  }

  private boolean isSure(NamePhrase name) {
    return lexicon.isPlace(name.text()) || name.text().indexOf(' ') > 0;
  }

  /** Whether the words tell of a place, and not only of something with its name. */
  private boolean isWhere(PlacePhrases.Phrase phrase, Segments segments) {
    int before = phrase.firstToken() - 1;
    int after = phrase.endToken();
    if (phrase.sort() == PlaceSort.SPOT || phrase.sort() == PlaceSort.VEHICLE) {
      return segments.isWord(before) && BESIDE.contains(segments.lower(before));
    }
    return !segments.isWord(after)
        || lexicon.mayFollowNoun(segments.lower(after))
        || THINGS.contains(segments.lower(after));
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
