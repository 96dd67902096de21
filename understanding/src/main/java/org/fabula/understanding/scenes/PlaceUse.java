package org.fabula.understanding.scenes;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fabula.story.Span;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.segmentation.Segments;

/**
 * How words mention a place: by which preposition or verb, and whether somebody is said to sit,
 * stand or wake there, to look at it from afar, or to have been there before.
 */
final class PlaceUse {

  /** What joins a place to what happens. */
  enum Relation {
    /** "in the kitchen", "in the back of the truck". */
    IN,
    AT,
    ON,
    INTO,
    TO,
    FROM,
    OF,
    /** "The kitchen was cold." */
    BARE,
    /** "The kitchen table": only something in it. */
    BY_THING
  }

  private static final int POSTURE_REACH = 6;
  private static final int REACH_OF_HAD = 30;
  private static final int REACH_OF_LOOKING = 4;
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that");
  private static final Map<String, Relation> RELATIONS =
      Stream.of(
              of(Relation.IN, "in inside within aboard"),
              of(
                  Relation.AT,
                  "at by beside behind near outside under against along around opposite above below"
                      + " beneath beyond past across"),
              of(Relation.ON, "on upon atop over"),
              of(
                  Relation.INTO,
                  "into onto through entered enters enter reached reaches reach crossed crosses down up"),
              of(Relation.TO, "to toward towards for"),
              of(Relation.FROM, "from left leaves leaving leave off"))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /** "the back of the truck" is in it. */
  private static final Set<String> PARTS =
      Set.of(
          "back", "front", "middle", "edge", "top", "bottom", "corner", "end", "side", "centre",
          "center", "rest", "floor", "deck", "head", "foot", "heart", "far", "inside", "rear");

  private static final Set<String> POSTURES =
      Set.of(
          "sat",
          "sits",
          "sit",
          "sitting",
          "seated",
          "stood",
          "stands",
          "stand",
          "standing",
          "lay",
          "lies",
          "lie",
          "lying",
          "leaned",
          "leant",
          "leans",
          "leaning",
          "waited",
          "waits",
          "waiting",
          "knelt",
          "kneels",
          "kneeling",
          "slept",
          "sleeping",
          "woke",
          "wakes",
          "was",
          "were",
          "is",
          "are",
          "am",
          "’m",
          "’re",
          "crouched",
          "crouching",
          "perched",
          "stopped",
          "stayed",
          "met",
          "meet",
          "found",
          "finds",
          "alone",
          "curled",
          "slumped",
          "paced",
          "pacing");

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

  private static final Set<String> HAD = Set.of("had", "’d");

  private final Segments segments;
  private final Lexicon lexicon;

  PlaceUse(Segments segments, Lexicon lexicon) {
    this.segments = segments;
    this.lexicon = lexicon;
  }

  private static Set<Map.Entry<String, Relation>> of(Relation relation, String words) {
    return Stream.of(words.split(" "))
        .map(word -> Map.entry(word, relation))
        .collect(Collectors.toSet());
  }

  Relation relation(Span place) {
    int after = segments.tokenFrom(place.end());
    if (segments.isWord(after)
        && !segments.isCapitalised(after)
        && !lexicon.mayFollowNoun(segments.lower(after))) {
      return Relation.BY_THING;
    }
    int before = segments.tokenFrom(place.start()) - 1;
    if (segments.isWord(before) && ARTICLES.contains(segments.lower(before))) {
      before--;
    }
    if (!segments.isWord(before)) {
      return Relation.BARE;
    }
    var word = segments.lower(before);
    if (word.equals("of") && segments.isWord(before - 1)) {
      var part = segments.lower(before - 1);
      return PARTS.contains(part) ? Relation.IN : part.equals("out") ? Relation.FROM : Relation.OF;
    }
    return word.equals("of") ? Relation.OF : RELATIONS.getOrDefault(word, Relation.BARE);
  }

  /** "a narrow lane". */
  boolean isNew(Span place) {
    int first = segments.tokenFrom(place.start());
    return isWord(first, "a") || isWord(first, "an");
  }

  private boolean isWord(int token, String word) {
    return segments.isWord(token) && segments.lower(token).equals(word);
  }

  boolean isOfPosture(Span place) {
    return isAfter(POSTURES, place, POSTURE_REACH);
  }

  boolean isFromAfar(Span place) {
    return isAfter(LOOKING, place, REACH_OF_LOOKING);
  }

  boolean isBefore(Span place) {
    return isAfter(HAD, place, REACH_OF_HAD);
  }

  /** Whether one of these words stands before a place in its sentence. */
  private boolean isAfter(Set<String> words, Span place, int reach) {
    int token = segments.tokenFrom(place.start());
    int first = segments.sentences().get(segments.sentenceOf(token)).firstToken();
    for (int i = Math.max(first, token - reach); i < token; i++) {
      if (words.contains(segments.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
