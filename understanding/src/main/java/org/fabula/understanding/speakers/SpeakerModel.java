package org.fabula.understanding.speakers;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
  private final int[] known;
  private final int[] ahead;
  private final double[][] weights;
  private final double[] bias;
  private final double[] output;
  private final double[] direct;
  private final double[] again;
  private final double[] back;

  private SpeakerModel(Map<String, double[]> rows) {
    listens = rows.containsKey("clue:heard");
    clues = Deliberation.clues(listens);
    known = clues(clue -> !clue.looksAhead());
    ahead = clues(Clue::looksAhead);
    direct = new double[clues.size()];
    weights = new double[clues.size()][];
    bias = row(rows, "units:bias");
    output = row(rows, "units:output");
    for (int i = 0; i < direct.length; i++) {
      var row = row(rows, "clue:" + clues.get(i).name());
      direct[i] = row[0];
      weights[i] = Arrays.copyOfRange(row, 1, 1 + bias.length);
    }
    again = steps(rows, 0);
    back = steps(rows, 1);
  }

  private int[] clues(Predicate<Clue> which) {
    return IntStream.range(0, clues.size()).filter(clue -> which.test(clues.get(clue))).toArray();
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

  /**
   * How well somebody fits as a turn's speaker, before the other turns are asked: log weights.
   *
   * @param soFar by what a reader who has come as far as the turn can know
   * @param whole by everything
   */
  record Score(double soFar, double whole) {
    double of(Sight sight) {
      return switch (sight) {
        case SO_FAR -> soFar;
        case WHOLE -> whole;
      };
    }
  }

  Score score(double[] evidence) {
    var units = bias.clone();
    double sum = add(known, evidence, units);
    double soFar = sum + output(units);
    sum += add(ahead, evidence, units);
    return new Score(soFar, sum + output(units));
  }

  /** What some clues say directly; adds to the units what they say by those. */
  private double add(int[] some, double[] evidence, double[] units) {
    double sum = 0;
    for (int clue : some) {
      double value = evidence[clue];
      if (value != 0) {
        var row = weights[clue];
        sum += direct[clue] * value;
        for (int unit = 0; unit < units.length; unit++) {
          units[unit] += row[unit] * value;
        }
      }
    }
    return sum;
  }

  private double output(double[] units) {
    double sum = 0;
    for (int unit = 0; unit < units.length; unit++) {
      sum += output[unit] * Math.max(0, units[unit]);
    }
    return sum;
  }

  /** How fast the whole score grows with each clue where the evidence is such. */
  double[] slopes(double[] evidence) {
    var slopes = direct.clone();
    var units = bias.clone();
    add(known, evidence, units);
    add(ahead, evidence, units);
    for (int unit = 0; unit < units.length; unit++) {
      for (int clue = 0; clue < slopes.length && units[unit] > 0; clue++) {
        slopes[clue] += output[unit] * weights[clue][unit];
      }
    }
    return slopes;
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
