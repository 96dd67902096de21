package org.fabula.understanding.ties;

import java.util.Map;

/**
 * What the ties of a pair are judged by, for training.
 *
 * @param a id of the one who is first in the cast
 * @param b id of the other
 * @param clues by name; what is not there is 0
 */
public record TieEvidence(String a, String b, Map<String, Double> clues) {
  public TieEvidence {
    clues = Map.copyOf(clues);
    Tie.requireTwo(a, b);
  }
}
