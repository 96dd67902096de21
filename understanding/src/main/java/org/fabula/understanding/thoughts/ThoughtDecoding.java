package org.fabula.understanding.thoughts;

import java.util.Arrays;

/**
 * Decides for the clauses of one paragraph which are thought, all together: the likeliest path
 * through two states (Viterbi 1967), for thoughts and narration both come in runs.
 */
final class ThoughtDecoding {

  private static final double CHANGE = 0.9;

  private ThoughtDecoding() {}

  /** Whether each clause is thought, given how much it sounds like it. */
  static boolean[] decode(double[] weights) {
    int count = weights.length;
    var cameFromThought = new boolean[count][2];
    double told = 0;
    double thought = 0;
    for (int i = 0; i < count; i++) {
      cameFromThought[i][0] = thought - CHANGE > told;
      cameFromThought[i][1] = thought >= told - CHANGE;
      double nextTold = Math.max(told, thought - CHANGE);
      double nextThought = Math.max(thought, told - CHANGE) + weights[i];
      told = nextTold;
      thought = nextThought;
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
