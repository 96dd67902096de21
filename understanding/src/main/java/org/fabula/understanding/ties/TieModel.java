package org.fabula.understanding.ties;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.fabula.understanding.resource.Resource;

/**
 * Judges by its clues how likely a pair has a tie worth telling, and of which kind: a logistic
 * regression for whether and a multinomial one for which, trained by {@code training/ties}. The
 * card is {@code MODEL.md} beside the weights.
 */
final class TieModel {

  static final TieModel SHIPPED = new TieModel(Resource.rows(TieModel.class, "tie-model.tsv"));

  /** How much of a clue makes half of all it can tell. */
  private static final double HALF = 0.3;

  private static final String BIAS = "bias";

  private final List<TieKind> kinds;
  private final Map<String, double[]> weights = new HashMap<>();

  /**
   * Of a table.
   *
   * @param rows the first with the names of the columns: {@code clue}, {@code tie} and the kinds
   */
  private TieModel(List<String[]> rows) {
    kinds =
        Stream.of(rows.get(0))
            .skip(2)
            .map(it -> TieKind.valueOf(it.toUpperCase(Locale.ROOT)))
            .toList();
    for (var row : rows.subList(1, rows.size())) {
      weights.put(row[0], Stream.of(row).skip(1).mapToDouble(Double::parseDouble).toArray());
    }
  }

  /** How likely each kind of tie is, from 0 to 1; together at most 1. */
  Map<TieKind, Double> judge(Map<String, Double> clues) {
    var scores = weights.get(BIAS).clone();
    clues.forEach(
        (clue, amount) -> {
          add(clue, amount / (amount + HALF), scores);
          add("many " + clue, Math.log1p(amount), scores);
        });
    double most = scores[1];
    for (int i = 2; i < scores.length; i++) {
      most = Math.max(most, scores[i]);
    }
    double sum = 0;
    for (int i = 1; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - most);
      sum += scores[i];
    }
    double tie = 1 / (1 + Math.exp(-scores[0]));
    Map<TieKind, Double> likely = new EnumMap<>(TieKind.class);
    for (int i = 0; i < kinds.size(); i++) {
      likely.put(kinds.get(i), tie * scores[i + 1] / sum);
    }
    return likely;
  }

  private void add(String feature, double value, double[] scores) {
    var row = weights.get(feature);
    for (int i = 0; row != null && i < row.length; i++) {
      scores[i] += value * row[i];
    }
  }
}
