package org.fabula.writing.pictures;

import java.util.Arrays;
import java.util.List;

/**
 * What is to be drawn, before anything has a place: strands, and in each column those that run
 * together.
 */
final class Weave {

  private static final int THROUGH_LABEL = 3;

  private final List<Strand> strands;
  private final int[][] together;

  /**
   * Of strands and by column the indices of those that share its scene.
   *
   * @throws IllegalArgumentException if one of these is not there
   */
  Weave(List<Strand> strands, int[][] together) {
    this.strands = List.copyOf(strands);
    this.together = together;
    for (int column = 0; column < together.length; column++) {
      for (int strand : together[column]) {
        if (!strands.get(strand).isAt(column)) {
          throw new IllegalArgumentException("strand " + strand + " is not at column " + column);
        }
      }
    }
  }

  List<Strand> strands() {
    return strands;
  }

  /** The indices of the strands that share a column's scene. */
  int[] together(int column) {
    return together[column];
  }

  int columns() {
    return together.length;
  }

  boolean areTogether(int strand, int column) {
    return Arrays.stream(together[column]).anyMatch(other -> other == strand);
  }

  /**
   * How often strands cross when each column holds its strands in an order, from top to bottom. A
   * crossing through a label counts for {@link #THROUGH_LABEL}.
   */
  int crossings(int[][] orders) {
    int crossings = 0;
    for (int column = 0; column + 1 < orders.length; column++) {
      crossings += crossingsAfter(column, orders[column], orders[column + 1]);
    }
    return crossings;
  }

  /** How often strands cross from a column to the next. */
  int crossingsAfter(int column, int[] before, int[] after) {
    var ranks = ranksIn(before, after);
    int crossings = 0;
    for (int lower = 1; lower < ranks.length; lower++) {
      for (int upper = 0; ranks[lower] >= 0 && upper < lower; upper++) {
        if (ranks[upper] > ranks[lower]) {
          crossings += Math.max(weight(after[upper], column), weight(after[lower], column));
        }
      }
    }
    return crossings;
  }

  /** What a crossing of a strand counts between a column and the next. */
  int weight(int strand, int column) {
    return strands.get(strand).isLabelAfter(column) ? THROUGH_LABEL : 1;
  }

  /** For each strand of a column its place in another column, or -1. */
  static int[] ranksIn(int[] other, int[] order) {
    int most = Math.max(largest(order), largest(other));
    var rank = new int[most + 1];
    Arrays.fill(rank, -1);
    for (int index = 0; index < other.length; index++) {
      rank[other[index]] = index;
    }
    return Arrays.stream(order).map(strand -> rank[strand]).toArray();
  }

  private static int largest(int[] order) {
    return Arrays.stream(order).max().orElse(-1);
  }
}
