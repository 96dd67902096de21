package org.fabula.understanding.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.fabula.understanding.resource.Resource;

/**
 * The trained weights of event triggers: logistic regression over clues, and how far it and the
 * encoder are each believed. {@code training/events} makes them; {@code MODEL.md} beside them says
 * from what and how good they are.
 */
final class TriggerModel {

  private final byte[] weights;
  private final double step;
  private final Belief alone;
  private final Belief withEncoder;

  /**
   * How log odds are made of what the clues and the encoder say.
   *
   * @param least share from which on something is an event
   */
  private record Belief(double bias, double clues, double encoder, double least) {
    static Belief of(double[] row) {
      return new Belief(row[0], row[1], row[2], row[3]);
    }
  }

  private TriggerModel(byte[] weights, Map<String, double[]> rows) {
    this.weights = weights;
    step = rows.get("step")[0];
    alone = Belief.of(rows.get("alone"));
    withEncoder = Belief.of(rows.get("encoder"));
  }

  /** The weights that come with Fabula. */
  static TriggerModel shipped() {
    return new TriggerModel(
        Resource.bytes(TriggerModel.class, "trigger-weights.bin"),
        rows(Resource.rows(TriggerModel.class, "trigger-model.tsv")));
  }

  private static Map<String, double[]> rows(List<String[]> table) {
    var rows = new HashMap<String, double[]>();
    for (var cells : table) {
      var numbers = new double[cells.length - 1];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = Double.parseDouble(cells[i + 1]);
      }
      rows.put(cells[0], numbers);
    }
    return rows;
  }

  /** How likely a word tells of an event, from 0 to 1. */
  double share(int[] clues, OptionalDouble encoder) {
    var belief = belief(encoder);
    int sum = 0;
    for (int clue : clues) {
      sum += weights[clue];
    }
    double logOdds = belief.bias + belief.clues * step * sum + belief.encoder * encoder.orElse(0);
    return 1 / (1 + Math.exp(-logOdds));
  }

  /** From which share on a word is taken for an event. */
  double least(OptionalDouble encoder) {
    return belief(encoder).least;
  }

  private Belief belief(OptionalDouble encoder) {
    return encoder.isPresent() ? withEncoder : alone;
  }
}
