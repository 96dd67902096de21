package org.fabula.understanding.scenes;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.fabula.story.Span;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.resource.Weights;

/**
 * Says through whose eyes a scene is seen, or that it is nobody's: a choice among all of whom it
 * tells by their clues, as in a conditional logit (McFadden 1974).
 */
final class PointsOfView {

  private final ViewClues clues;
  private final Weights weights;

  PointsOfView(ViewClues clues, Weights weights) {
    this.clues = clues;
    this.weights = weights;
  }

  /** Whose eyes; empty when told from outside or through several. */
  Optional<StoryCharacter> of(Span scene) {
    return clues.in(scene).entrySet().stream()
        .max(Comparator.comparingDouble(it -> weights.sum(it.getValue())))
        .flatMap(Map.Entry::getKey);
  }
}
