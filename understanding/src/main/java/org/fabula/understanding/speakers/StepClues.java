package org.fabula.understanding.speakers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fabula.understanding.cues.Cue;

/** What lies between a turn and the one before, on which it depends whether speakers change. */
final class StepClues {

  static final List<String> NAMES =
      List.of(
          "always",
          "same-paragraph",
          "next-paragraph",
          "gap",
          "asked",
          "tagged",
          "beside",
          "was-tagged",
          "was-beside",
          "calls",
          "called",
          "short",
          "was-short");

  private static final int SHORT_IN_TOKENS = 8;

  private StepClues() {}

  /** One value a name. */
  static double[] between(Turn before, Turn now) {
    int gap = now.paragraph() - before.paragraph();
    return new double[] {
      1,
      Clue.when(gap == 0),
      Clue.when(gap == 1),
      Math.log1p(gap),
      Clue.when(before.asks()),
      Clue.when(has(now, Cue.Kind.TAG)),
      Clue.when(has(now, Cue.Kind.BEAT)),
      Clue.when(has(before, Cue.Kind.TAG)),
      Clue.when(has(before, Cue.Kind.BEAT)),
      Clue.when(!now.addressed().isEmpty()),
      Clue.when(!before.addressed().isEmpty()),
      Clue.when(isShort(now)),
      Clue.when(isShort(before))
    };
  }

  /** The same by name. */
  static Map<String, Double> byName(Turn before, Turn now) {
    return byName(between(before, now));
  }

  /** What comes before a conversation's first turn. */
  static Map<String, Double> ofNothing() {
    return byName(new double[NAMES.size()]);
  }

  private static Map<String, Double> byName(double[] values) {
    var byName = new LinkedHashMap<String, Double>();
    for (int i = 0; i < values.length; i++) {
      byName.put(NAMES.get(i), values[i]);
    }
    return byName;
  }

  private static boolean has(Turn turn, Cue.Kind kind) {
    return turn.cue().filter(cue -> cue.kind() == kind).isPresent();
  }

  private static boolean isShort(Turn turn) {
    return turn.endToken() - turn.firstToken() <= SHORT_IN_TOKENS;
  }
}
