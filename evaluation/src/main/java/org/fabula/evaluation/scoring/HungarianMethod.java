package org.fabula.evaluation.scoring;

import java.util.Arrays;

/**
 * The Hungarian method (Kuhn, Naval Research Logistics Quarterly 2, 1955) with potentials: rows are
 * assigned one after the other, each along the cheapest path that makes room for it. Takes time in
 * proportion to the smaller side's square times the larger side.
 */
final class HungarianMethod {

  private static final int FREE = -1;

  private final double[][] weights;
  private final int columns;
  private final double[] rowPotential;
  private final double[] columnPotential;

  /** The row each column is assigned to. The last one is no column: it holds the row to place. */
  private final int[] rowOf;

  private HungarianMethod(double[][] weights) {
    this.weights = weights;
    this.columns = weights[0].length;
    this.rowPotential = new double[weights.length];
    this.columnPotential = new double[columns + 1];
    this.rowOf = new int[columns + 1];
    Arrays.fill(rowOf, FREE);
  }

  /**
   * The column of each row such that the sum of weights is greatest; -1 for a row that gets none or
   * none of any weight. No weight is negative.
   */
  static int[] assign(double[][] weights) {
    if (weights.length == 0 || weights[0].length == 0) {
      return filled(weights.length);
    }
    return weights.length <= weights[0].length
        ? new HungarianMethod(weights).assignRows()
        : inverse(new HungarianMethod(transposed(weights)).assignRows(), weights.length);
  }

  private int[] assignRows() {
    for (int row = 0; row < weights.length; row++) {
      place(row);
    }
    var columnOf = filled(weights.length);
    for (int column = 0; column < columns; column++) {
      int row = rowOf[column];
      if (row != FREE && weights[row][column] > 0) {
        columnOf[row] = column;
      }
    }
    return columnOf;
  }

  /** Finds a column for one more row, moving rows that have theirs where that costs least. */
  private void place(int row) {
    var cheapest = new double[columns];
    Arrays.fill(cheapest, Double.POSITIVE_INFINITY);
    var cameFrom = new int[columns];
    var visited = new boolean[columns + 1];
    int column = columns;
    rowOf[column] = row;
    while (rowOf[column] != FREE) {
      visited[column] = true;
      look(column, cheapest, cameFrom, visited);
      int next = nearest(cheapest, visited);
      shift(cheapest[next], cheapest, visited);
      column = next;
    }
    while (column != columns) {
      int before = cameFrom[column];
      rowOf[column] = rowOf[before];
      column = before;
    }
    rowOf[columns] = FREE;
  }

  /** Notes which columns are reached cheaper through the row that holds {@code from}. */
  private void look(int from, double[] cheapest, int[] cameFrom, boolean[] visited) {
    int row = rowOf[from];
    for (int column = 0; column < columns; column++) {
      double cost = -weights[row][column] - rowPotential[row] - columnPotential[column];
      if (!visited[column] && cost < cheapest[column]) {
        cheapest[column] = cost;
        cameFrom[column] = from;
      }
    }
  }

  private int nearest(double[] cheapest, boolean[] visited) {
    int nearest = FREE;
    for (int column = 0; column < columns; column++) {
      if (!visited[column] && (nearest == FREE || cheapest[column] < cheapest[nearest])) {
        nearest = column;
      }
    }
    return nearest;
  }

  /** Changes the potentials so that the nearest column costs nothing more to reach. */
  private void shift(double delta, double[] cheapest, boolean[] visited) {
    for (int column = 0; column <= columns; column++) {
      if (visited[column]) {
        rowPotential[rowOf[column]] += delta;
        columnPotential[column] -= delta;
      } else if (column < columns) {
        cheapest[column] -= delta;
      }
    }
  }

  private static double[][] transposed(double[][] weights) {
    var transposed = new double[weights[0].length][weights.length];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < transposed.length; j++) {
        transposed[j][i] = weights[i][j];
      }
    }
    return transposed;
  }

  private static int[] inverse(int[] assigned, int size) {
    var inverse = filled(size);
    for (int i = 0; i < assigned.length; i++) {
      if (assigned[i] != FREE) {
        inverse[assigned[i]] = i;
      }
    }
    return inverse;
  }

  private static int[] filled(int size) {
    var none = new int[size];
    Arrays.fill(none, FREE);
    return none;
  }
}
