package org.fabula.understanding.scenes;

import java.util.stream.Collectors;
import org.fabula.understanding.resource.Resource;

/** The trained weights of {@link ShiftClues}: a logistic regression, described in MODEL.md. */
final class ShiftModel {

  private static final String WEIGHTS = "shift-model.tsv";

  private final double[] weights;

  ShiftModel() {
    var byName =
        Resource.rows(ShiftModel.class, WEIGHTS).stream()
            .collect(Collectors.toMap(row -> row[0], row -> Double.parseDouble(row[1])));
    weights = ShiftClues.NAMES.stream().mapToDouble(byName::get).toArray();
  }

  /** Log odds that a scene starts where the clues are such. */
  double logOdds(double[] clues) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * clues[i];
    }
    return sum;
  }
}
