package org.fabula.understanding.nicknames;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fabula.understanding.resource.Resource;

/**
 * Judges by its clues whether a pair is one person: a logistic regression, trained by {@code
 * training/cast}. The card is {@code MODEL.md} beside the weights.
 */
final class SamePersonModel {

  static final SamePersonModel SHIPPED =
      new SamePersonModel(Resource.rows(SamePersonModel.class, "same-person-model.tsv"));

  private static final String BIAS = "bias";

  /** Of two whom the narrator names in one breath more than once. */
  private static final double SURELY_TWO = -9;

  private static final double IN_ONE_BREATH = Math.log1p(2);

  private final Map<String, Double> weights = new HashMap<>();

  private SamePersonModel(List<String[]> rows) {
    rows.forEach(row -> weights.put(row[0], Double.parseDouble(row[1])));
  }

  /** The log odds that it is. */
  double judge(Map<String, Double> clues) {
    if (clues.getOrDefault(PairClues.MEETINGS, 0.0) >= IN_ONE_BREATH) {
      return SURELY_TWO;
    }
    double score = weights.get(BIAS);
    for (var clue : clues.entrySet()) {
      score += weights.getOrDefault(clue.getKey(), 0.0) * clue.getValue();
    }
    return score;
  }
}
