package org.fabula.understanding.scenes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fabula.story.Span;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.places.Place;
import org.fabula.understanding.segmentation.Segments;

/**
 * What tells whether a scene plays at a place: how the narration brings it up there, and how much
 * happened there before. Scenes are asked for in text order, each once. Linear in the text.
 */
final class PlaceClues {

  /** The clues in the order of {@link #next}. */
  static final List<String> NAMES =
      List.of(
          "in first words",
          "in first sentence",
          "in it in first words",
          "first in the scene",
          "how much in the scene",
          "not in the scene",
          "had been there",
          "spoken of",
          "how much in the scene before",
          "last before the scene",
          "how much so far",
          "most so far",
          "town",
          "landscape",
          "somebody's own");

  private static final int NEAR_START = 200;
  private static final int REACH_IN_TOKENS = 30;
  private static final int LOOKING_REACH_IN_TOKENS = 4;
  private static final int MOST_WONTED = 4;
  private static final double INSIDE = 3;
  private static final double ELSEWHERE = 0.3;

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that");
  private static final Set<String> OWNERS = Set.of("his", "her", "my", "our", "their", "your");
  private static final Set<String> IN =
      Set.of(
          "in", "on", "at", "inside", "aboard", "within", "into", "onto", "entered", "reached",
          "enters", "reaches");

  /** What one sees from elsewhere. */
  private static final Set<String> LANDSCAPE =
      Set.of(
          "river",
          "sea",
          "hill",
          "hills",
          "mountain",
          "mountains",
          "bay",
          "plain",
          "valley",
          "wood",
          "woods",
          "town",
          "city",
          "field",
          "fields",
          "island");

  private static final Set<String> LOOKING =
      Set.of(
          "look",
          "looks",
          "looked",
          "looking",
          "gaze",
          "gazed",
          "gazing",
          "stare",
          "stared",
          "staring",
          "glance",
          "glanced",
          "glancing",
          "point",
          "pointed",
          "pointing",
          "thought",
          "talked",
          "spoke");

  private final Prose prose;
  private final Segments segments;
  private final Lexicon lexicon;

  /** How much the scenes so far put somebody there, each and together. */
  private final Map<Place, Double> soFar = new HashMap<>();

  private double allSoFar;

  /** Where most happened so far, the most first. */
  private List<Place> wonted = List.of();

  private Map<Place, Double> before = Map.of();
  private Optional<Place> last = Optional.empty();

  PlaceClues(Prose prose, Lexicon lexicon) {
    this.prose = prose;
    this.segments = prose.segments();
    this.lexicon = lexicon;
  }

  /**
   * The clues of the places where the next scene may play: all it tells of, those of the scene
   * before, and where most happened so far.
   */
  Map<Place, double[]> next(Span scene) {
    var mentions = new LinkedHashMap<Place, Mentions>();
    for (var found : prose.places().in(scene)) {
      mentions.computeIfAbsent(found.place(), any -> new Mentions()).add(found.span(), scene, this);
    }
    var told = new LinkedHashMap<>(mentions);
    told.values().removeIf(found -> found.told == 0);
    var candidates = new LinkedHashSet<>(told.keySet());
    candidates.addAll(before.keySet());
    candidates.addAll(wonted);
    var first = told.keySet().stream().findFirst();
    var clues = new LinkedHashMap<Place, double[]>();
    for (var place : candidates) {
      var found = mentions.getOrDefault(place, new Mentions());
      clues.put(
          place,
          new double[] {
            is(found.inFirstWords),
            is(found.inFirstSentence),
            is(found.insideInFirstWords),
            is(first.filter(place::equals).isPresent()),
            Math.log1p(found.weight),
            is(!mentions.containsKey(place)),
            Math.log1p(found.before),
            Math.log1p(found.spokenOf),
            Math.log1p(before.getOrDefault(place, 0.0)),
            is(last.filter(place::equals).isPresent()),
            soFar.getOrDefault(place, 0.0) / (allSoFar + 1),
            is(wonted.stream().findFirst().filter(place::equals).isPresent()),
            is(isTown(place)),
            is(LANDSCAPE.contains(head(place))),
            is(isOwned(place))
          });
    }
    remember(told);
    return clues;
  }

  private void remember(Map<Place, Mentions> told) {
    before = new LinkedHashMap<>();
    told.forEach(
        (place, found) -> {
          before.put(place, found.weight);
          soFar.merge(place, found.weight, Double::sum);
          allSoFar += found.weight;
        });
    wonted =
        Stream.concat(wonted.stream(), told.keySet().stream())
            .distinct()
            .sorted(Comparator.comparingDouble((Place place) -> -soFar.get(place)))
            .limit(MOST_WONTED)
            .toList();
    told.entrySet().stream()
        .max(Comparator.comparingInt(it -> it.getValue().last))
        .ifPresent(it -> last = Optional.of(it.getKey()));
  }

  private static double is(boolean so) {
    return so ? 1 : 0;
  }

  private static String head(Place place) {
    return place.name().substring(place.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** Named for much that does not happen in it; a street's name is as good as a room's. */
  private boolean isTown(Place place) {
    return Character.isUpperCase(place.name().codePointAt(0)) && !lexicon.isPlaceNoun(head(place));
  }

  private static boolean isOwned(Place place) {
    int space = place.name().indexOf(' ');
    return place.name().contains("’s ")
        || (space > 0 && OWNERS.contains(place.name().substring(0, space)));
  }

  private boolean isInside(int token) {
    int before = token - 1;
    if (segments.isWord(before) && ARTICLES.contains(segments.lower(before))) {
      before--;
    }
    return segments.isWord(before) && IN.contains(segments.lower(before));
  }

  /** Whether one of these words stands before a token in its sentence. */
  private boolean isAfter(Set<String> words, int token, int reach) {
    int first = segments.sentences().get(segments.sentenceOf(token)).firstToken();
    for (int i = Math.max(first, token - reach); i < token; i++) {
      if (segments.isWord(i) && words.contains(segments.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** How a scene mentions a place. */
  private static final class Mentions {
    private static final Set<String> HAD = Set.of("had");

    private int told;
    private int spokenOf;
    private int before;
    private boolean inFirstWords;
    private boolean inFirstSentence;
    private boolean insideInFirstWords;
    private int last;
    private double weight;

    void add(Span place, Span scene, PlaceClues clues) {
      if (clues.prose.isSpokenAt(place.start())) {
        spokenOf++;
        return;
      }
      told++;
      last = place.start();
      var segments = clues.segments;
      int token = segments.tokenFrom(place.start());
      boolean inside = clues.isInside(token);
      boolean perfect = clues.isAfter(HAD, token, REACH_IN_TOKENS);
      before += perfect ? 1 : 0;
      boolean afar = clues.isAfter(LOOKING, token, LOOKING_REACH_IN_TOKENS);
      boolean first = place.start() - scene.start() < NEAR_START && !afar;
      inFirstWords |= first;
      insideInFirstWords |= first && inside;
      inFirstSentence |=
          first
              && segments.sentenceOf(token)
                  == segments.sentenceOf(segments.tokenFrom(scene.start()));
      weight += perfect || afar ? ELSEWHERE : inside ? INSIDE : 1;
    }
  }
}
