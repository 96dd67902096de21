package org.fabula.understanding.scenes;

import java.util.List;
import java.util.stream.Collectors;
import org.fabula.understanding.resource.Resource;

/** Trained weights of clues, in the clues' order. MODEL.md describes them. */
final class Weights {

  private final double[] values;

  private Weights(double[] values) {
    this.values = values;
  }

  /** Those of these clues: in a table with a row for each, its name and its weight. */
  static Weights of(List<String> clues, String table) {
    var byName =
        Resource.rows(Weights.class, table).stream()
            .collect(Collectors.toMap(row -> row[0], row -> Double.parseDouble(row[1])));
    return new Weights(clues.stream().mapToDouble(byName::get).toArray());
  }

  double sum(double[] clues) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * clues[i];
    }
    return sum;
  }
}
