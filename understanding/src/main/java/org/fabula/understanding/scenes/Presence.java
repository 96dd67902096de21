package org.fabula.understanding.scenes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.resource.Weights;

/**
 * Says who is physically in a scene, and not only talked or thought about: each by the odds of
 * their own clues, and nobody who only speaks where the telephone is used.
 */
final class Presence {

  /** Log odds from which somebody is there, chosen for the best F1 on stories left out. */
  private static final double ENOUGH = -0.5;

  private static final int NARRATED = PersonClues.NAMES.indexOf("narrated");

  private static final int ON_TELEPHONE = PersonClues.NAMES.indexOf("on the telephone");

  private final Weights weights;

  Presence(Weights weights) {
    this.weights = weights;
  }

  private boolean isThere(double[] clues) {
    return weights.sum(clues) > ENOUGH && clues[ON_TELEPHONE] == 0;
  }

  /** Who of those with clues is there, most mentioned first. */
  List<StoryCharacter> of(Map<StoryCharacter, double[]> people) {
    return people.entrySet().stream()
        .filter(it -> isThere(it.getValue()))
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<StoryCharacter, double[]> it) -> -it.getValue()[NARRATED])
                .thenComparing(it -> it.getKey().firstSeen()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
