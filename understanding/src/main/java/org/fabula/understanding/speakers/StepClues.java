package org.fabula.understanding.speakers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fabula.understanding.coreference.Voice;
import org.fabula.understanding.cues.Cue;

/** What lies between a turn and the one before, on which it depends whether speakers change. */
final class StepClues {

  private static final List<String> NAMES =
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
          "was-short",
          "heard-same",
          "heard-same-as-last-but-one");

  private static final int SHORT_IN_TOKENS = 8;
  private static final double LARGEST_ODDS = 6;
  private static final int OF_VOICES = 2;

  private StepClues() {}

  /** The names in order, with or without what the encoder hears. */
  static List<String> names(boolean heard) {
    return heard ? NAMES : NAMES.subList(0, NAMES.size() - OF_VOICES);
  }

  /** One value a name. */
  static double[] between(Turn before, Turn now, SpeakerModel.Sight sight) {
    var voice = sight == SpeakerModel.Sight.WHOLE ? now.voice() : Voice.UNHEARD;
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
      Clue.when(isShort(before)),
      bounded(voice.sameAs(1)),
      bounded(voice.sameAs(1 + before.quotations().size()))
    };
  }

  /** The same by name. */
  static Map<String, Double> byName(Turn before, Turn now, boolean heard) {
    return byName(between(before, now, SpeakerModel.Sight.WHOLE), heard);
  }

  /** What comes before a conversation's first turn. */
  static Map<String, Double> ofNothing(boolean heard) {
    return byName(new double[NAMES.size()], heard);
  }

  private static Map<String, Double> byName(double[] values, boolean heard) {
    var byName = new LinkedHashMap<String, Double>();
    for (var name : names(heard)) {
      byName.put(name, values[byName.size()]);
    }
    return byName;
  }

  private static double bounded(double odds) {
    return Math.max(-1, Math.min(1, odds / LARGEST_ODDS));
  }

  private static boolean has(Turn turn, Cue.Kind kind) {
    return turn.cue().filter(cue -> cue.kind() == kind).isPresent();
  }

  private static boolean isShort(Turn turn) {
    return turn.endToken() - turn.firstToken() <= SHORT_IN_TOKENS;
  }
}
