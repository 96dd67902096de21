package org.fabula.understanding.scenes;

import java.util.ArrayDeque;
import java.util.List;

/**
 * Cuts a stretch of paragraphs where it gains most in sum, by dynamic programming as in Utiyama and
 * Isahara (ACL 2001): each cut has a gain of its own, and a piece shorter than a scene usually is
 * costs the more the shorter it is. Linear in the stretch.
 */
final class BestCut {

  private static final int USUAL_WORDS = 250;
  private static final double COST_OF_NOTHING = 2;

  private final double[] best;
  private final int[] previous;
  private final int[] wordsBefore;

  /**
   * Works out the best cut up to each paragraph.
   *
   * @param gains what a cut before each paragraph is worth; the first is no cut
   * @param words of each paragraph
   */
  private BestCut(double[] gains, int[] words) {
    int size = gains.length;
    best = new double[size + 1];
    previous = new int[size + 1];
    wordsBefore = new int[size + 1];
    for (int i = 0; i < size; i++) {
      wordsBefore[i + 1] = wordsBefore[i] + words[i];
    }
    int far = -1;
    int reached = 0;
    for (int i = 1; i <= size; i++) {
      while (wordsBefore[i] - wordsBefore[reached] >= USUAL_WORDS) {
        far = (far < 0 || best[reached] > best[far]) ? reached : far;
        reached++;
      }
      choose(i, far, reached);
      best[i] += i < size ? gains[i] : 0;
    }
  }

  /** The indexes of the paragraphs that start a piece, the first left out. */
  static List<Integer> of(double[] gains, int[] words) {
    var cut = new BestCut(gains, words);
    var starts = new ArrayDeque<Integer>();
    for (int i = cut.previous[gains.length]; i > 0; i = cut.previous[i]) {
      starts.addFirst(i);
    }
    return List.copyOf(starts);
  }

  /** Where the piece that ends before paragraph {@code end} starts best. */
  private void choose(int end, int far, int near) {
    int chosen = far;
    double most = far < 0 ? Double.NEGATIVE_INFINITY : best[far];
    for (int start = near; start < end; start++) {
      double share = (double) (wordsBefore[end] - wordsBefore[start]) / USUAL_WORDS;
      double value = best[start] - COST_OF_NOTHING * (1 - share);
      if (value > most) {
        most = value;
        chosen = start;
      }
    }
    previous[end] = chosen;
    best[end] = most;
  }
}
