package org.fabula.understanding.scenes;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fabula.story.Span;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.places.Place;
import org.fabula.understanding.segmentation.Segments;

/**
 * Says where a scene plays: the place the narration most puts somebody in, its first words counting
 * most. Places only talked of do not count. The weights were chosen on annotated passages.
 */
final class Whereabouts {

  private static final int START = 200;
  private static final double AT_START = 3;
  private static final double BEFORE_NOW = 0.3;
  private static final double TOWN = 0.2;
  private static final double FAR = 0.6;
  private static final double MOVING = 1.3;
  private static final double OPENING_A_SENTENCE = 2;
  private static final double NO_RELATION = 0.3;
  private static final double LEAST = 1;
  private static final Map<String, Double> RELATIONS = relations();
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that");

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

  /** Verbs that tell that somebody comes or stays somewhere. */
  private static final Set<String> BEING_THERE =
      Set.of(
          "went",
          "came",
          "walked",
          "ran",
          "entered",
          "drove",
          "returned",
          "sat",
          "stood",
          "was",
          "were",
          "waiting",
          "found",
          "hurried",
          "led",
          "sitting",
          "standing",
          "lay",
          "rode",
          "passed",
          "stepped");

  private final Prose prose;
  private final Segments segments;
  private final Lexicon lexicon;

  Whereabouts(Prose prose, Lexicon lexicon) {
    this.prose = prose;
    this.segments = prose.segments();
    this.lexicon = lexicon;
  }

  private static Map<String, Double> relations() {
    var weights = new HashMap<String, Double>();
    for (var word :
        "in at on inside aboard within into entered reached enters reaches onto".split(" ", -1)) {
      weights.put(word, 3.0);
    }
    for (var word :
        "to through across along down up towards toward round about outside behind near beside"
            .split(" ", -1)) {
      weights.put(word, 1.5);
    }
    for (var word : "from left of".split(" ", -1)) {
      weights.put(word, 1.0);
    }
    return Map.copyOf(weights);
  }

  /** The place of a scene, if its text puts anybody anywhere. */
  Optional<Place> of(Span scene) {
    var scores = new LinkedHashMap<Place, Double>();
    for (var found : prose.places().in(scene)) {
      if (!prose.isSpokenAt(found.span().start())) {
        scores.merge(found.place(), weight(found, scene), Double::sum);
      }
    }
    return scores.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private double weight(PlaceMentions.Found found, Span scene) {
    int token = segments.tokenFrom(found.span().start());
    double weight = relation(token) * kind(found);
    weight *= found.span().start() - scene.start() < START ? AT_START : 1;
    return weight * told(token);
  }

  /**
   * A town is named for much that does not happen in it; a street's name is as good as a room's.
   */
  private double kind(PlaceMentions.Found found) {
    var name = found.place().name();
    var last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (Character.isUpperCase(segments.story().text().codePointAt(found.span().start()))
        && !ARTICLES.contains(segments.lower(segments.tokenFrom(found.span().start())))) {
      return lexicon.isPlaceNoun(last) ? 1 : TOWN;
    }
    return LANDSCAPE.contains(last) ? FAR : 1;
  }

  private double relation(int token) {
    int before = token - 1;
    if (segments.isWord(before) && ARTICLES.contains(segments.lower(before))) {
      before--;
    }
    boolean opens = before < 0 || segments.sentenceOf(token) != segments.sentenceOf(before);
    if (opens) {
      return OPENING_A_SENTENCE;
    }
    if (segments.isWord(before - 1) && LOOKING.contains(segments.lower(before - 1))) {
      return NO_RELATION;
    }
    return segments.isWord(before)
        ? RELATIONS.getOrDefault(segments.lower(before), NO_RELATION)
        : NO_RELATION;
  }

  /** How much its sentence puts somebody there, by the words before the place. */
  private double told(int token) {
    var sentence = segments.sentences().get(segments.sentenceOf(token));
    double told = 1;
    boolean isThere = false;
    for (int i = sentence.firstToken(); i < token; i++) {
      if (segments.isWord(i)) {
        told = segments.lower(i).equals("had") ? BEFORE_NOW : told;
        isThere |= BEING_THERE.contains(segments.lower(i));
      }
    }
    return isThere ? told * MOVING : told;
  }
}
