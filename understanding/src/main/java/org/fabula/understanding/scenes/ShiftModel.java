package org.fabula.understanding.scenes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fabula.understanding.encoder.OpeningStates;
import org.fabula.understanding.resource.Resource;

/**
 * Trained weights: logistic regressions, described in MODEL.md. One is over {@link ShiftClues} and
 * {@link OpeningWords}, the other also over how the encoder reads those words.
 */
final class ShiftModel {

  private static final String OPENING = "opening ";
  private static final String STATE = "state ";

  private final double[] clueWeights;
  private final Map<String, Double> openingWeights;
  private final double[] stateWeights;

  private ShiftModel(String weights) {
    var byName =
        Resource.rows(ShiftModel.class, weights).stream()
            .collect(Collectors.toMap(row -> row[0], row -> Double.parseDouble(row[1])));
    clueWeights = ShiftClues.NAMES.stream().mapToDouble(byName::get).toArray();
    openingWeights =
        byName.entrySet().stream()
            .filter(weight -> weight.getKey().startsWith(OPENING))
            .collect(
                Collectors.toUnmodifiableMap(
                    weight -> weight.getKey().substring(OPENING.length()), Map.Entry::getValue));
    stateWeights =
        IntStream.range(0, OpeningStates.WIDTH)
            .mapToDouble(i -> byName.getOrDefault(STATE + i, 0.0))
            .toArray();
  }

  /** For stories that the encoder has not read. */
  static ShiftModel ofWords() {
    return new ShiftModel("shift-model.tsv");
  }

  /** For stories that it has. */
  static ShiftModel ofStates() {
    return new ShiftModel("shift-model-encoder.tsv");
  }

  /** Log odds that a scene starts where the clues and the first words are such. */
  double logOdds(double[] clues, List<String> openingWords, Optional<float[]> state) {
    double sum = 0;
    for (int i = 0; i < clueWeights.length; i++) {
      sum += clueWeights[i] * clues[i];
    }
    for (var word : openingWords) {
      sum += openingWeights.getOrDefault(word, 0.0);
    }
    return sum + state.map(this::weigh).orElse(0.0);
  }

  private double weigh(float[] state) {
    double sum = 0;
    for (int i = 0; i < state.length; i++) {
      sum += stateWeights[i] * state[i];
    }
    return sum;
  }
}
