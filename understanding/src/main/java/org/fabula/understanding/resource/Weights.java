package org.fabula.understanding.resource;

import java.util.List;
import java.util.stream.Collectors;

/** Trained weights of clues, in the clues' order. A MODEL.md beside the table describes them. */
public final class Weights {

  private final double[] values;

  private Weights(double[] values) {
    this.values = values;
  }

  /**
   * Those of these clues: in a table beside a class, with a row for each: its name and its weight.
   */
  public static Weights of(Class<?> owner, List<String> clues, String table) {
    var byName =
        Resource.rows(owner, table).stream()
            .collect(Collectors.toMap(row -> row[0], row -> Double.parseDouble(row[1])));
    return new Weights(clues.stream().mapToDouble(byName::get).toArray());
  }

  /** What clues with these values, in the same order, weigh together. */
  public double sum(double[] clues) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * clues[i];
    }
    return sum;
  }
}
