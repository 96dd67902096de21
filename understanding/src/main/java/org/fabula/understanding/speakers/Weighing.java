package org.fabula.understanding.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.speakers.TurnReasons.Candidate;
import org.fabula.understanding.speakers.TurnReasons.Degree;
import org.fabula.understanding.speakers.TurnReasons.Reason;

/**
 * Tells what decided a turn. A candidate's score is shared out among the clues by the slopes on the
 * straight way from the turn's average candidate to this one (integrated gradients, Sundararajan,
 * Taly and Yan, ICML 2017): what is the same for all tells nothing, and clues that say the same
 * share what it counts. What the score leaves is the turns around.
 */
final class Weighing {

  private static final String EXCHANGE = "whose turn it is, by who speaks before and after";
  private static final int STEPS = 200;
  private static final double LEAST_SHARE = 1e-300;
  private static final double LEAST_EFFECT = 1e-9;

  private final SpeakerModel model;
  private final Map<String, List<Integer>> cluesByWords = new LinkedHashMap<>();

  Weighing(SpeakerModel model) {
    this.model = model;
    var words = ClueWords.english();
    for (int clue = 0; clue < model.clues().size(); clue++) {
      cluesByWords
          .computeIfAbsent(words.of(model.clues().get(clue).name()), any -> new ArrayList<>())
          .add(clue);
    }
  }

  /**
   * What decided one turn.
   *
   * @param evidence for each candidate what each clue says
   * @param shares each candidate's share of all readings
   */
  TurnReasons reasons(List<StoryCharacter> candidates, double[][] evidence, List<Double> shares) {
    var average =
        IntStream.range(0, model.clues().size())
            .mapToDouble(clue -> average(evidence.length, who -> evidence[who][clue]))
            .toArray();
    var exchange =
        IntStream.range(0, evidence.length)
            .mapToDouble(who -> exchange(evidence[who], shares.get(who)))
            .toArray();
    double averageExchange = average(exchange.length, who -> exchange[who]);
    return new TurnReasons(
        IntStream.range(0, evidence.length)
            .mapToObj(
                who -> {
                  var reasons = reasons(evidence[who], average);
                  reasons.add(new Reason(EXCHANGE, Degree.THERE, exchange[who] - averageExchange));
                  return new Candidate(candidates.get(who), shares.get(who), ranked(reasons));
                })
            .sorted(Comparator.comparingDouble(Candidate::share).reversed())
            .toList());
  }

  private static double average(int candidates, IntToDoubleFunction value) {
    return IntStream.range(0, candidates).mapToDouble(value).average().orElse(0);
  }

  /** What is not the candidate's own score, up to what is the same for all. */
  private double exchange(double[] evidence, double share) {
    return Math.log(Math.max(LEAST_SHARE, share)) - model.score(evidence).whole();
  }

  private List<Reason> reasons(double[] evidence, double[] average) {
    var effects = effects(evidence, average);
    var reasons = new ArrayList<Reason>();
    cluesByWords.forEach(
        (words, clues) ->
            reasons.add(
                new Reason(
                    words,
                    degree(clues, evidence, average),
                    clues.stream().mapToDouble(clue -> effects[clue]).sum())));
    return reasons;
  }

  private double[] effects(double[] evidence, double[] average) {
    var effects = new double[evidence.length];
    for (int step = 0; step < STEPS; step++) {
      double way = (step + 0.5) / STEPS;
      var between =
          IntStream.range(0, evidence.length)
              .mapToDouble(clue -> average[clue] + way * (evidence[clue] - average[clue]))
              .toArray();
      var slopes = model.slopes(between);
      for (int clue = 0; clue < effects.length; clue++) {
        effects[clue] += slopes[clue] * (evidence[clue] - average[clue]) / STEPS;
      }
    }
    return effects;
  }

  private static Degree degree(List<Integer> clues, double[] evidence, double[] average) {
    if (clues.stream().noneMatch(clue -> evidence[clue] > 0)) {
      return Degree.MISSING;
    }
    return clues.stream().mapToDouble(clue -> evidence[clue] - average[clue]).sum() < 0
        ? Degree.LESS
        : Degree.THERE;
  }

  private static List<Reason> ranked(List<Reason> reasons) {
    return reasons.stream()
        .filter(reason -> Math.abs(reason.effect()) > LEAST_EFFECT)
        .sorted(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.effect())))
        .toList();
  }
}
