package org.fabula.understanding.speakers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * Decides all turns of a conversation together: the sum over all readings of a second-order chain
 * (forward-backward, as for a linear-chain conditional random field), in which who spoke one and
 * two turns ago weighs in, so that an untagged exchange alternates and an addressed person answers.
 * The share of the readings that agree is the confidence. Work grows with the turns and the cube of
 * the candidates of a turn, of which there are few.
 */
final class TurnDecoding {

  private static final double SAME_AGAIN = -2.2;
  private static final double SAME_AGAIN_AFTER_NARRATION = -0.3;
  private static final double BACK_AND_FORTH = 1.2;
  private static final double ANSWERS = 1.6;

  private final Conversation conversation;
  private final double[][] fitness;

  TurnDecoding(Conversation conversation, Optional<StoryCharacter> narrator) {
    this.conversation = conversation;
    this.fitness = new double[conversation.turns().size()][];
    for (int turn = 0; turn < fitness.length; turn++) {
      fitness[turn] = new double[size(turn)];
      for (int who = 0; who < size(turn); who++) {
        fitness[turn][who] =
            TurnScore.of(candidate(turn, who), conversation.turns().get(turn), narrator, who);
      }
    }
  }

  private int size(int turn) {
    return conversation.candidates().get(turn).size();
  }

  private StoryCharacter candidate(int turn, int index) {
    return conversation.candidates().get(turn).get(index);
  }

  /**
   * One decided turn.
   *
   * @param speaker empty where there is no candidate
   * @param share of all readings that agree, from 0 to 1
   * @param decidedByLater whether the turns up to this one alone would say otherwise
   */
  record Decision(Optional<StoryCharacter> speaker, double share, boolean decidedByLater) {
    static final Decision NONE = new Decision(Optional.empty(), 0, false);
  }

  /** One decision a turn. */
  List<Decision> decide() {
    var decisions = new ArrayList<Decision>();
    int start = 0;
    for (int turn = 0; turn <= fitness.length; turn++) {
      if (turn == fitness.length || size(turn) == 0) {
        decisions.addAll(decide(start, turn));
        if (turn < fitness.length) {
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
    var forward = forward(from, to);
    var backward = backward(from, to);
    for (int turn = from; turn < to; turn++) {
      var soFar = logZeros(size(turn));
      var all = logZeros(size(turn));
      for (int before = 0; before < forward[turn - from].length; before++) {
        for (int now = 0; now < size(turn); now++) {
          double reached = forward[turn - from][before][now];
          soFar[now] = logAdd(soFar[now], reached);
          all[now] = logAdd(all[now], reached + backward[turn - from][before][now]);
        }
      }
      int best = argmax(all);
      double sum = Arrays.stream(all).reduce(Double.NEGATIVE_INFINITY, TurnDecoding::logAdd);
      double share = Math.min(1, Math.exp(all[best] - sum));
      decisions.add(new Decision(Optional.of(candidate(turn, best)), share, argmax(soFar) != best));
    }
    return decisions;
  }

  /** Weight of all readings up to a turn that end in a pair of speakers. */
  private double[][][] forward(int from, int to) {
    var forward = new double[to - from][][];
    for (int turn = from; turn < to; turn++) {
      int before = turn == from ? 1 : size(turn - 1);
      forward[turn - from] = new double[before][size(turn)];
      for (int last = 0; last < before; last++) {
        for (int now = 0; now < size(turn); now++) {
          forward[turn - from][last][now] =
              fitness[turn][now] + (turn == from ? 0 : reached(forward, from, turn, last, now));
        }
      }
    }
    return forward;
  }

  private double reached(double[][][] forward, int from, int turn, int last, int now) {
    var earlier = forward[turn - 1 - from];
    double sum = Double.NEGATIVE_INFINITY;
    for (int first = 0; first < earlier.length; first++) {
      sum = logAdd(sum, earlier[first][last] + step(from, turn, first, last, now));
    }
    return sum;
  }

  /** Weight of all readings after a turn that follow a pair of speakers. */
  private double[][][] backward(int from, int to) {
    var backward = new double[to - from][][];
    for (int turn = to - 1; turn >= from; turn--) {
      int before = turn == from ? 1 : size(turn - 1);
      backward[turn - from] = new double[before][size(turn)];
      for (int last = 0; turn < to - 1 && last < before; last++) {
        for (int now = 0; now < size(turn); now++) {
          double sum = Double.NEGATIVE_INFINITY;
          for (int next = 0; next < size(turn + 1); next++) {
            double rest = fitness[turn + 1][next] + backward[turn + 1 - from][now][next];
            sum = logAdd(sum, step(from, turn + 1, last, now, next) + rest);
          }
          backward[turn - from][last][now] = sum;
        }
      }
    }
    return backward;
  }

  /** How well the speaker of a turn follows the two before. */
  private double step(int from, int turn, int first, int last, int now) {
    var speaker = candidate(turn, now);
    var before = conversation.turns().get(turn - 1);
    boolean touching = conversation.turns().get(turn).paragraph() - before.paragraph() <= 1;
    double score = 0;
    if (speaker.equals(candidate(turn - 1, last))) {
      score += touching ? SAME_AGAIN : SAME_AGAIN_AFTER_NARRATION;
    } else if (turn - 2 >= from && speaker.equals(candidate(turn - 2, first))) {
      score += touching ? BACK_AND_FORTH : BACK_AND_FORTH / 2;
    }
    if (before.addressed().contains(speaker)) {
      score += ANSWERS;
    }
    return score;
  }

  private static double[] logZeros(int size) {
    var zeros = new double[size];
    Arrays.fill(zeros, Double.NEGATIVE_INFINITY);
    return zeros;
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

  private static double logAdd(double one, double other) {
    double high = Math.max(one, other);
    if (high == Double.NEGATIVE_INFINITY) {
      return high;
    }
    return high + Math.log1p(Math.exp(Math.min(one, other) - high));
  }
}
