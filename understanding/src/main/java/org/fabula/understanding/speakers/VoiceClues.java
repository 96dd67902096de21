package org.fabula.understanding.speakers;

import java.util.List;
import java.util.Map;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.Voice;

/** What the encoder tells of a turn's speaker; nothing where it did not read the story. */
final class VoiceClues {

  private static final double LEAST_SHARE = 0.003;

  private VoiceClues() {}

  static List<Clue> all() {
    return List.of(
        Clue.ahead("heard", it -> heard(it) ? evidence(it.who(), it.turn().voice().speakers()) : 0),
        Clue.ahead("heard-best", it -> Clue.when(isBest(it.who(), it.turn().voice().speakers()))),
        Clue.ahead(
            "heard-some",
            it -> it.turn().voice().speakers().values().stream().mapToDouble(x -> x).sum()),
        Clue.ahead(
            "heard-addressed", it -> it.turn().voice().addressees().getOrDefault(it.who(), 0.0)),
        Clue.ahead("heard-answers", it -> addressed(it, -1)),
        Clue.ahead("heard-answered", it -> addressed(it, 1)),
        Clue.ahead("heard-before", it -> spoken(it, -1)),
        Clue.ahead("heard-after", it -> spoken(it, 1)),
        Clue.ahead("heard-two-before", it -> spoken(it, -2)),
        Clue.ahead("heard-two-after", it -> spoken(it, 2)));
  }

  private static boolean heard(Candidacy it) {
    return !it.turn().voice().equals(Voice.UNHEARD);
  }

  /** Log share, 0 for none. */
  private static double evidence(StoryCharacter who, Map<StoryCharacter, Double> shares) {
    return Math.log1p(shares.getOrDefault(who, 0.0) / LEAST_SHARE);
  }

  private static boolean isBest(StoryCharacter who, Map<StoryCharacter, Double> shares) {
    double share = shares.getOrDefault(who, 0.0);
    return share > 0 && shares.values().stream().noneMatch(other -> other > share);
  }

  private static double addressed(Candidacy it, int steps) {
    return it.turn(steps)
        .map(turn -> turn.voice().addressees().getOrDefault(it.who(), 0.0))
        .orElse(0.0);
  }

  private static double spoken(Candidacy it, int steps) {
    return it.turn(steps)
        .map(turn -> turn.voice().speakers().getOrDefault(it.who(), 0.0))
        .orElse(0.0);
  }
}
