package org.fabula.understanding.speakers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.speakers.SpeakerModel.Score;

/**
 * Decides all turns of a conversation together: the sum over all readings of a second-order chain
 * (forward-backward, as for a linear-chain conditional random field), in which who spoke one and
 * two turns ago weighs in, so that an untagged exchange alternates. The share of the readings that
 * agree is the confidence.
 *
 * <p>Only two things about the past matter to a speaker: did they speak last, did they speak last
 * but one. So the sums over the past need no look at every triple of speakers, and the work grows
 * with the turns and the square of the candidates of a turn.
 */
final class TurnDecoding {

  private final Conversation conversation;
  private final SpeakerModel model;
  private final double[][][] evidence;

  TurnDecoding(Conversation conversation, SpeakerModel model, double[][][] evidence) {
    this.conversation = conversation;
    this.model = model;
    this.evidence = evidence;
  }

  /**
   * One decided turn.
   *
   * @param speaker empty where there is no candidate
   * @param shares each candidate's share of all readings, from 0 to 1
   * @param decidedByLater whether the turns up to this one alone would say otherwise
   */
  record Decision(Optional<StoryCharacter> speaker, List<Double> shares, boolean decidedByLater) {

    static final Decision NONE = new Decision(Optional.empty(), List.of(), false);

    /** The share of all readings that agree; 0 where there is no candidate. */
    double share() {
      return shares.stream().mapToDouble(share -> share).max().orElse(0);
    }
  }

  /** One decision a turn. */
  List<Decision> decide() {
    var decisions = new ArrayList<Decision>();
    int start = 0;
    for (int turn = 0; turn <= evidence.length; turn++) {
      if (turn == evidence.length || evidence[turn].length == 0) {
        decisions.addAll(decide(start, turn));
        if (turn < evidence.length) {
          decisions.add(Decision.NONE);
        }
        start = turn + 1;
      }
    }
    return decisions;
  }

  /** Decides a run of turns that all have candidates. */
  private List<Decision> decide(int from, int to) {
    var decisions = new ArrayList<Decision>();
    var steps = steps(from, to, SpeakerModel.Sight.WHOLE);
    var scores = scores(from, to);
    var soFar =
        forward(
            steps(from, to, SpeakerModel.Sight.SO_FAR), fitness(scores, SpeakerModel.Sight.SO_FAR));
    var fitness = fitness(scores, SpeakerModel.Sight.WHOLE);
    var forward = forward(steps, fitness);
    var backward = backward(steps, fitness);
    for (int i = 0; i < steps.length; i++) {
      var all = new double[fitness[i].length];
      var early = new double[fitness[i].length];
      for (int last = 0; last < forward[i].length; last++) {
        for (int now = 0; now < all.length; now++) {
          all[now] += forward[i][last][now] * backward[i][last][now];
          early[now] += soFar[i][last][now];
        }
      }
      int best = argmax(all);
      double sum = Arrays.stream(all).sum();
      var shares = Arrays.stream(all).mapToObj(weight -> Math.min(1, weight / sum)).toList();
      var speaker = conversation.candidates().get(from + i).get(best);
      decisions.add(new Decision(Optional.of(speaker), shares, argmax(early) != best));
    }
    return decisions;
  }

  private Step[] steps(int from, int to, SpeakerModel.Sight sight) {
    var steps = new Step[to - from];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = i == 0 ? Step.FIRST : step(from + i, i > 1, sight);
    }
    return steps;
  }

  private Step step(int turn, boolean hasTwo, SpeakerModel.Sight sight) {
    var candidates = conversation.candidates();
    var now = candidates.get(turn);
    var turns = conversation.turns();
    var clues = StepClues.between(turns.get(turn - 1), turns.get(turn), sight);
    return new Step(
        Math.exp(model.again(clues)),
        Math.exp(model.back(clues)),
        now.stream().map(candidates.get(turn - 1)::indexOf).toList(),
        now.stream().map(who -> hasTwo ? candidates.get(turn - 2).indexOf(who) : -1).toList());
  }

  private Score[][] scores(int from, int to) {
    var scores = new Score[to - from][];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Arrays.stream(evidence[from + i]).map(model::score).toArray(Score[]::new);
    }
    return scores;
  }

  /** Each candidate's weight in each turn by itself, at most 1. */
  private static double[][] fitness(Score[][] scores, SpeakerModel.Sight sight) {
    var fitness = new double[scores.length][];
    for (int i = 0; i < fitness.length; i++) {
      fitness[i] = Arrays.stream(scores[i]).mapToDouble(score -> score.of(sight)).toArray();
      double highest = Arrays.stream(fitness[i]).max().orElseThrow();
      for (int who = 0; who < fitness[i].length; who++) {
        fitness[i][who] = Math.exp(fitness[i][who] - highest);
      }
    }
    return fitness;
  }

  /** Weight of all readings up to each turn that end in a pair of speakers; sums to 1 a turn. */
  private static double[][][] forward(Step[] steps, double[][] fitness) {
    var forward = new double[steps.length][][];
    for (int i = 0; i < steps.length; i++) {
      forward[i] = i == 0 ? new double[][] {fitness[0].clone()} : next(forward[i - 1], steps[i]);
      for (var row : forward[i]) {
        for (int now = 0; now < row.length && i > 0; now++) {
          row[now] *= fitness[i][now];
        }
      }
      toSumOne(forward[i]);
    }
    return forward;
  }

  private static double[][] next(double[][] before, Step step) {
    int lasts = before[0].length;
    var next = new double[lasts][step.size()];
    for (int last = 0; last < lasts; last++) {
      double any = 0;
      for (var row : before) {
        any += row[last];
      }
      for (int now = 0; now < step.size(); now++) {
        if (step.isAgain(last, now)) {
          next[last][now] = any * step.again();
        } else {
          int first = step.lastButOne(now);
          double back = first < 0 ? 0 : before[first][last];
          next[last][now] = Math.max(0, any + back * (step.back() - 1));
        }
      }
    }
    return next;
  }

  /** Weight of all readings after each turn that follow a pair of speakers; sums to 1 a turn. */
  private static double[][][] backward(Step[] steps, double[][] fitness) {
    var backward = new double[steps.length][][];
    for (int i = steps.length - 1; i >= 0; i--) {
      int lasts = i == 0 ? 1 : fitness[i - 1].length;
      backward[i] = new double[lasts][fitness[i].length];
      if (i == steps.length - 1) {
        for (var row : backward[i]) {
          Arrays.fill(row, 1);
        }
      } else {
        before(backward[i], backward[i + 1], steps[i + 1], fitness[i + 1]);
      }
      toSumOne(backward[i]);
    }
    return backward;
  }

  private static void before(double[][] into, double[][] after, Step step, double[] fitness) {
    for (int now = 0; now < after.length; now++) {
      double any = 0;
      for (int next = 0; next < fitness.length; next++) {
        any += fitness[next] * after[now][next] * (step.isAgain(now, next) ? step.again() : 1);
      }
      for (var row : into) {
        row[now] = any;
      }
      for (int next = 0; next < fitness.length; next++) {
        int last = step.lastButOne(next);
        if (last >= 0 && !step.isAgain(now, next)) {
          into[last][now] += fitness[next] * after[now][next] * (step.back() - 1);
        }
      }
    }
  }

  private static void toSumOne(double[][] weights) {
    double sum = Arrays.stream(weights).flatMapToDouble(Arrays::stream).sum();
    for (var row : weights) {
      for (int i = 0; i < row.length; i++) {
        row[i] /= sum;
      }
    }
  }

  private static int argmax(double[] weights) {
    int best = 0;
    for (int i = 1; i < weights.length; i++) {
      if (weights[i] > weights[best]) {
        best = i;
      }
    }
    return best;
  }

  /**
   * How a turn follows those before.
   *
   * @param again factor for whoever spoke last
   * @param back factor for whoever spoke last but one and not last
   * @param last for each candidate their place among the candidates of the turn before, or -1
   * @param lastButOne the same for the turn before that
   */
  private record Step(double again, double back, List<Integer> last, List<Integer> lastButOne) {

    static final Step FIRST = new Step(1, 1, List.of(), List.of());

    int size() {
      return last.size();
    }

    boolean isAgain(int before, int now) {
      return last.get(now) == before;
    }

    int lastButOne(int now) {
      return lastButOne.get(now);
    }
  }
}
