package org.fabula.understanding.speakers;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fabula.understanding.resource.Resource;

/**
 * The trained weights of speaker attribution. A candidate's score is a layer of rectified linear
 * units over the clues, and a direct weight for each clue; a step's score is linear in what lies
 * between two turns. {@code training/turns} makes the weights; {@code MODEL.md} beside them says
 * from what and how good they are.
 */
public final class SpeakerModel {

  private static final String SHIPPED = "speaker-model.tsv";
  private static final String SHIPPED_FOR_ENCODER = "speaker-model-encoder.tsv";

  /** What a score may rest on. */
  enum Sight {
    WHOLE,
    /** What a reader who has come as far as the turn can know. */
    SO_FAR
  }

  private final boolean listens;
  private final List<Clue> clues;
  private final boolean[] looksAhead;
  private final double[][] weights;
  private final double[] bias;
  private final double[] output;
  private final double[] direct;
  private final double[] again;
  private final double[] back;

  private SpeakerModel(Map<String, double[]> rows) {
    listens = rows.containsKey("clue:heard");
    clues = Deliberation.clues(listens);
    looksAhead = new boolean[clues.size()];
    direct = new double[clues.size()];
    weights = new double[clues.size()][];
    bias = row(rows, "units:bias");
    output = row(rows, "units:output");
    for (int i = 0; i < direct.length; i++) {
      var row = row(rows, "clue:" + clues.get(i).name());
      looksAhead[i] = clues.get(i).looksAhead();
      direct[i] = row[0];
      weights[i] = Arrays.copyOfRange(row, 1, 1 + bias.length);
    }
    again = steps(rows, 0);
    back = steps(rows, 1);
  }

  private static double[] steps(Map<String, double[]> rows, int column) {
    return StepClues.names(rows.containsKey("clue:heard")).stream()
        .mapToDouble(name -> row(rows, "step:" + name)[column])
        .toArray();
  }

  private static double[] row(Map<String, double[]> rows, String name) {
    var row = rows.get(name);
    if (row == null) {
      throw new IllegalArgumentException("the speaker model has no weights for " + name);
    }
    return row;
  }

  /** The weights that come with Fabula for stories that the encoder does not read. */
  public static SpeakerModel shipped() {
    return shipped(SHIPPED);
  }

  /** The weights that come with Fabula for stories that the encoder reads too. */
  public static SpeakerModel shippedForEncoder() {
    return shipped(SHIPPED_FOR_ENCODER);
  }

  private static SpeakerModel shipped(String name) {
    return read(Resource.lines(SpeakerModel.class, name));
  }

  /**
   * Other weights in the same form: a row a line, its name and its numbers parted by tabs, {@code
   * #} a comment.
   *
   * @throws IllegalArgumentException if weights are missing
   */
  public static SpeakerModel read(List<String> lines) {
    var rows = new LinkedHashMap<String, double[]>();
    for (var line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        var cells = line.split("\t", -1);
        rows.put(cells[0], Arrays.stream(cells).skip(1).mapToDouble(Double::parseDouble).toArray());
      }
    }
    return new SpeakerModel(rows);
  }

  /** Whether it has weights for what the encoder hears. */
  boolean listens() {
    return listens;
  }

  List<Clue> clues() {
    return clues;
  }

  /** How well somebody fits as a turn's speaker, before the other turns are asked: log weight. */
  double score(double[] evidence, Sight sight) {
    double score = 0;
    for (int clue = 0; clue < evidence.length; clue++) {
      score += direct[clue] * seen(clue, evidence, sight);
    }
    var units = units(evidence, sight);
    for (int unit = 0; unit < units.length; unit++) {
      score += output[unit] * Math.max(0, units[unit]);
    }
    return score;
  }

  /** How fast the whole score grows with each clue where the evidence is such. */
  double[] slopes(double[] evidence) {
    var slopes = direct.clone();
    var units = units(evidence, Sight.WHOLE);
    for (int unit = 0; unit < units.length; unit++) {
      for (int clue = 0; clue < slopes.length && units[unit] > 0; clue++) {
        slopes[clue] += output[unit] * weights[clue][unit];
      }
    }
    return slopes;
  }

  private double[] units(double[] evidence, Sight sight) {
    var units = bias.clone();
    for (int clue = 0; clue < evidence.length; clue++) {
      double value = seen(clue, evidence, sight);
      for (int unit = 0; unit < units.length && value != 0; unit++) {
        units[unit] += weights[clue][unit] * value;
      }
    }
    return units;
  }

  private double seen(int clue, double[] evidence, Sight sight) {
    return sight == Sight.SO_FAR && looksAhead[clue] ? 0 : evidence[clue];
  }

  /** Log weight for whoever spoke last. */
  double again(double[] step) {
    return product(again, step);
  }

  /** Log weight for whoever spoke last but one and not last. */
  double back(double[] step) {
    return product(back, step);
  }

  private static double product(double[] weights, double[] values) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }
}
