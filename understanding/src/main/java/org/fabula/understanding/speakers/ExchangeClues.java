package org.fabula.understanding.speakers;

import static org.fabula.understanding.speakers.Clue.when;

import java.util.ArrayList;
import java.util.List;
import org.fabula.understanding.cues.Cue;
import org.fabula.understanding.mentions.Mention;

/** What is said in a turn and what the turns around it tell: who is called, who spoke when. */
final class ExchangeClues {

  private static final int REACH = 4;
  private static final int FURTHEST = 12;

  private ExchangeClues() {}

  static List<Clue> all() {
    var clues = new ArrayList<Clue>();
    clues.add(Clue.of("called", it -> when(it.turn().addressed().contains(it.who()))));
    clues.add(Clue.of("spoken-of", it -> when(it.turn().named().contains(it.who()))));
    clues.add(Clue.of("calls", it -> when(!it.turn().addressed().isEmpty())));
    clues.add(Clue.of("asks", it -> when(it.turn().asks())));
    clues.add(Clue.of("was-asked", it -> when(it.turn(-1).filter(Turn::asks).isPresent())));
    clues.add(Clue.of("words", it -> Math.log1p(it.turn().endToken() - it.turn().firstToken())));
    clues.add(Clue.of("opens", it -> when(it.index() == 0)));
    clues.add(Clue.of("gap", it -> Math.log1p(gap(it, -1))));
    clues.add(Clue.ahead("closes", it -> when(it.turn(1).isEmpty())));
    for (int steps = -REACH; steps <= REACH; steps++) {
      if (steps != 0) {
        addNeighbour(steps, clues);
      }
    }
    clues.add(Clue.of("spoke-share", it -> share(it, -1)));
    clues.add(Clue.ahead("speaks-share", it -> share(it, 1)));
    clues.add(Clue.of("sir", it -> CueClues.agreement(it.who(), it.turn().addressedGender())));
    for (int sign : new int[] {-1, 1}) {
      for (int parity : new int[] {0, 1}) {
        var name = (sign < 0 ? "spoke" : "speaks") + (parity == 0 ? "-even" : "-odd");
        clues.add(new Clue(name, sign > 0, it -> distanceTo(it, sign, parity)));
      }
    }
    return clues;
  }

  private static void addNeighbour(int steps, List<Clue> clues) {
    boolean ahead = steps > 0;
    var at = (ahead ? "+" : "") + steps;
    clues.add(new Clue("named" + at, ahead, it -> cued(it, steps, Mention.Kind.NAME)));
    clues.add(new Clue("meant" + at, ahead, it -> cued(it, steps, Mention.Kind.PRONOUN)));
    if (Math.abs(steps) <= 2) {
      clues.add(new Clue("other" + at, ahead, it -> otherTagged(it, steps)));
      clues.add(new Clue("called" + at, ahead, it -> called(it, steps)));
      clues.add(new Clue("spoken-of" + at, ahead, it -> spokenOf(it, steps)));
      clues.add(new Clue("beside" + at, ahead, it -> beside(it, steps)));
      clues.add(new Clue("sir" + at, ahead, it -> sir(it, steps)));
      clues.add(new Clue("clashes" + at, ahead, it -> clash(it, steps)));
    }
  }

  private static double gap(Candidacy it, int steps) {
    return it.turn(steps)
        .map(other -> Math.abs(it.turn().paragraph() - other.paragraph()))
        .orElse(0);
  }

  private static double cued(Candidacy it, int steps, Mention.Kind kind) {
    if (!it.hasTurn(steps) || !it.isCued(it.turn(steps).get())) {
      return 0;
    }
    var cue = it.turn(steps).get().cue();
    boolean fits =
        cue.isPresent()
            && (cue.get().subject().kind() == Mention.Kind.NAME) == (kind == Mention.Kind.NAME);
    return fits ? (cue.get().kind() == Cue.Kind.TAG ? 1 : 0.5) : 0;
  }

  private static double otherTagged(Candidacy it, int steps) {
    return when(
        it.turn(steps)
            .filter(turn -> turn.hasCue(Cue.Kind.TAG, Mention.Kind.NAME) && !it.isCued(turn))
            .isPresent());
  }

  private static double called(Candidacy it, int steps) {
    return when(it.turn(steps).filter(turn -> turn.addressed().contains(it.who())).isPresent());
  }

  private static double spokenOf(Candidacy it, int steps) {
    return when(it.turn(steps).filter(turn -> turn.named().contains(it.who())).isPresent());
  }

  private static double beside(Candidacy it, int steps) {
    return when(
        it.turn(steps)
            .filter(turn -> turn.beside().contains(it.who()) && !it.isCued(turn))
            .isPresent());
  }

  private static double sir(Candidacy it, int steps) {
    return it.turn(steps)
        .map(turn -> CueClues.agreement(it.who(), turn.addressedGender()))
        .orElse(0);
  }

  /** The share of the turns on one side whose cues mean the candidate. */
  private static double share(Candidacy it, int sign) {
    double cued = 0;
    int step = 1;
    while (step <= 2 * FURTHEST && it.hasTurn(sign * step)) {
      cued += cued(it, sign * step, Mention.Kind.NAME);
      cued += 0.5 * cued(it, sign * step, Mention.Kind.PRONOUN);
      step++;
    }
    return cued / step;
  }

  private static double clash(Candidacy it, int steps) {
    return it.turn(steps).map(turn -> CueClues.agreement(it.who(), turn.gender())).orElse(0);
  }

  /** How near the nearest turn is that names the candidate as its speaker: 1 over the distance. */
  private static double distanceTo(Candidacy it, int sign, int parity) {
    for (int step = 1; step <= FURTHEST; step++) {
      var turn = it.turn(sign * step);
      if (turn.isEmpty()) {
        return 0;
      }
      if (it.isCued(turn.get()) && turn.get().hasCue(Cue.Kind.TAG, Mention.Kind.NAME)) {
        return step % 2 == parity ? 1.0 / step : 0;
      }
    }
    return 0;
  }
}
