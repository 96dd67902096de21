package org.fabula.understanding.scenes;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fabula.story.Span;
import org.fabula.understanding.places.Place;
import org.fabula.understanding.segmentation.Segments;

/**
 * Says where a scene plays: the place the narration most puts somebody in, the start of the scene
 * counting double. Places only talked of do not count.
 */
final class Whereabouts {

  private static final int START = 600;
  private static final double AT_START = 2;
  private static final double BEFORE_NOW = 0.4;
  private static final double BY_NAME = 0.7;
  private static final double LEAST = 1.5;
  private static final Map<String, Double> RELATIONS = relations();
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that");

  private final Prose prose;
  private final Segments segments;

  Whereabouts(Prose prose) {
    this.prose = prose;
    this.segments = prose.segments();
  }

  private static Map<String, Double> relations() {
    var weights = new HashMap<String, Double>();
    for (var word :
        "in at on inside aboard into entered reached enters reaches onto".split(" ", -1)) {
      weights.put(word, 3.0);
    }
    for (var word :
        "to through across along down up towards toward round about outside".split(" ", -1)) {
      weights.put(word, 1.5);
    }
    for (var word : "from left of".split(" ", -1)) {
      weights.put(word, 0.5);
    }
    return Map.copyOf(weights);
  }

  /** The place of a scene, if its text puts anybody anywhere. */
  Optional<Place> of(Span scene) {
    var scores = new LinkedHashMap<Place, Double>();
    for (var found : prose.places().in(scene)) {
      if (prose.isSpokenAt(found.span().start())) {
        continue;
      }
      scores.merge(found.place(), weight(found.span(), scene), Double::sum);
    }
    return scores.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private double weight(Span mention, Span scene) {
    int token = segments.tokenFrom(mention.start());
    double weight = relation(token);
    weight *= isName(mention) ? BY_NAME : 1;
    weight *= mention.start() - scene.start() < START ? AT_START : 1;
    return isBeforeNow(token) ? weight * BEFORE_NOW : weight;
  }

  /** A town is named for much that does not happen in it. */
  private boolean isName(Span mention) {
    return Character.isUpperCase(segments.story().text().codePointAt(mention.start()));
  }

  private double relation(int token) {
    int before = token - 1;
    if (segments.isWord(before) && ARTICLES.contains(segments.lower(before))) {
      before--;
    }
    boolean opens =
        before < 0 || segments.sentenceOf(token) != segments.sentenceOf(Math.max(0, before));
    if (opens) {
      return 2;
    }
    return segments.isWord(before) ? RELATIONS.getOrDefault(segments.lower(before), 0.3) : 0.3;
  }

  private boolean isBeforeNow(int token) {
    var sentence = segments.sentences().get(segments.sentenceOf(token));
    for (int i = sentence.firstToken(); i < token; i++) {
      if (segments.isWord(i) && segments.lower(i).equals("had")) {
        return true;
      }
    }
    return false;
  }
}
