package org.fabula.understanding.thoughts;

import java.util.Arrays;

/**
 * Decides for the clauses of one paragraph which are thought, all together: the likeliest path
 * through two states (Viterbi 1967), for thoughts and narration both come in runs.
 */
final class ThoughtDecoding {

  private static final double BEGINS = 1.8;
  private static final double BEGINS_PARAGRAPH = 1.0;
  private static final double ENDS = 0.6;

  private ThoughtDecoding() {}

  /** Whether each clause is thought, given how much it sounds like it. */
  static boolean[] decode(double[] weights) {
    int count = weights.length;
    var cameFromThought = new boolean[count][2];
    double told = 0;
    double thought = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      double ended = thought - ENDS;
      double begun = told - (i == 0 ? BEGINS_PARAGRAPH : BEGINS);
      boolean goesOn = thought >= begun;
      cameFromThought[i][0] = ended > told;
      cameFromThought[i][1] = goesOn;
      told = Math.max(told, ended);
      thought = (goesOn ? thought : begun) + weights[i];
    }
    var decided = new boolean[count];
    boolean state = thought > told;
    for (int i = count - 1; i >= 0; i--) {
      decided[i] = state;
      state = cameFromThought[i][state ? 1 : 0];
    }
    return decided;
  }

  /** The mean of some weights, as a share between 0 and 1. */
  static double confidence(double[] weights, int from, int to) {
    double mean = Arrays.stream(weights, from, to).average().orElse(0);
    return 1 / (1 + Math.exp(-0.4 - 0.6 * mean));
  }
}
