package org.fabula.understanding.scenes;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fabula.understanding.resource.Resource;

/**
 * The trained weights of {@link ShiftClues} and {@link OpeningWords}: a logistic regression,
 * described in MODEL.md.
 */
final class ShiftModel {

  private static final String WEIGHTS = "shift-model.tsv";
  private static final String OPENING = "opening ";

  private final double[] clueWeights;
  private final Map<String, Double> openingWeights;

  ShiftModel() {
    var byName =
        Resource.rows(ShiftModel.class, WEIGHTS).stream()
            .collect(Collectors.toMap(row -> row[0], row -> Double.parseDouble(row[1])));
    clueWeights = ShiftClues.NAMES.stream().mapToDouble(byName::get).toArray();
    openingWeights =
        byName.entrySet().stream()
            .filter(weight -> weight.getKey().startsWith(OPENING))
            .collect(
                Collectors.toUnmodifiableMap(
                    weight -> weight.getKey().substring(OPENING.length()), Map.Entry::getValue));
  }

  /** Log odds that a scene starts where the clues and the first words are such. */
  double logOdds(double[] clues, List<String> openingWords) {
    double sum = 0;
    for (int i = 0; i < clueWeights.length; i++) {
      sum += clueWeights[i] * clues[i];
    }
    for (var word : openingWords) {
      sum += openingWeights.getOrDefault(word, 0.0);
    }
    return sum;
  }
}
