package org.fabula.understanding.speakers;

import static org.fabula.understanding.speakers.Clue.when;

import java.util.List;
import org.fabula.understanding.cast.Pronouns;

/** How the narration before and after a turn speaks of somebody. */
final class NarrationClues {

  private NarrationClues() {}

  static List<Clue> all() {
    return List.of(
        Clue.of("on-mind", it -> it.turn().onMind().getOrDefault(it.who(), 0.0)),
        Clue.of("on-mind-rank", it -> 1.0 / (1 + mindRank(it))),
        Clue.of("before-first", it -> when(it.before().rank() == 0)),
        Clue.of("before-second", it -> when(it.before().rank() == 1)),
        Clue.of("before-third", it -> when(it.before().rank() == 2)),
        Clue.of("before-acts-first", it -> when(it.before().actingRank() == 0)),
        Clue.of("before-acts-second", it -> when(it.before().actingRank() == 1)),
        Clue.of("before-acts", it -> when(it.before().acts())),
        Clue.of("before-by-name", it -> when(it.before().byName())),
        Clue.of("before-near", it -> near(it.before().tokens(), 20)),
        Clue.of("before-nearish", it -> near(it.before().tokens(), 150)),
        Clue.of("before-paragraphs", it -> 1.0 / (1 + it.before().paragraphs())),
        Clue.of("before-paragraph-above", it -> when(it.before().paragraphs() == 1)),
        Clue.of("before-count", it -> Math.log1p(it.before().count())),
        Clue.of("before-here", it -> Math.log1p(it.before().inParagraph())),
        Clue.of("before-here-first", it -> when(isHereFirst(it.before()))),
        Clue.of("before-here-acts-first", it -> when(isHereActing(it.before()))),
        Clue.of("after-here", it -> Math.log1p(it.after().inParagraph())),
        Clue.of("after-here-first", it -> when(isHereFirst(it.after()))),
        Clue.of("after-here-acts-first", it -> when(isHereActing(it.after()))),
        Clue.ahead("after-first", it -> when(it.after().rank() == 0)),
        Clue.ahead("after-second", it -> when(it.after().rank() == 1)),
        Clue.ahead("after-acts-first", it -> when(it.after().actingRank() == 0)),
        Clue.ahead("after-acts", it -> when(it.after().acts())),
        Clue.ahead("after-near", it -> near(it.after().tokens(), 20)),
        Clue.ahead("after-paragraphs", it -> 1.0 / (1 + it.after().paragraphs())),
        Clue.ahead("after-count", it -> Math.log1p(it.after().count())),
        Clue.of("between", it -> Math.log1p(it.around().between().getOrDefault(it.who(), 0))),
        Clue.of(
            "fitting-first",
            it -> when(isFirst(it, it.before().rank(), it.around().nearestFitting()))),
        Clue.of(
            "fitting-acts-first",
            it -> when(isFirst(it, it.before().actingRank(), it.around().nearestActing()))),
        Clue.of("fitting-mind", NarrationClues::mindAmongFitting),
        Clue.of("fitting-few", it -> 1.0 / (1 + it.around().fitting().size())),
        Clue.of(
            "voice",
            it ->
                Math.log(1e-3 + it.reputation().voice().getOrDefault(it.who(), 0.0))
                    - Math.log(1e-3)),
        Clue.of("renown", it -> renown(it)),
        Clue.of("narrator", it -> when(it.isNarrator())),
        Clue.of("tells", it -> when(it.reputation().cast().narrator().isPresent())),
        Clue.of("gender-unknown", it -> when(isOfUnknownGender(it))));
  }

  private static double near(int tokens, double scale) {
    return Math.exp(-tokens / scale);
  }

  private static boolean isHereFirst(Nearness side) {
    return side.inParagraph() > 0 && side.rank() == 0;
  }

  private static boolean isHereActing(Nearness side) {
    return side.inParagraph() > 0 && side.actingRank() == 0;
  }

  private static int mindRank(Candidacy it) {
    var shares = it.turn().onMind();
    double own = shares.getOrDefault(it.who(), 0.0);
    int ahead = 0;
    for (double share : shares.values()) {
      ahead += share > own ? 1 : 0;
    }
    return ahead;
  }

  private static boolean isFirst(Candidacy it, int rank, int least) {
    return rank < Nearness.FAR && rank <= least && it.isFitting();
  }

  private static double mindAmongFitting(Candidacy it) {
    double sum = it.around().fittingOnMind();
    return it.isFitting() && sum > 0 ? it.turn().onMind().getOrDefault(it.who(), 0.0) / sum : 0;
  }

  private static double renown(Candidacy it) {
    return Math.log(1e-4 + it.reputation().renown().getOrDefault(it.who(), 0.0)) - Math.log(1e-4);
  }

  private static boolean isOfUnknownGender(Candidacy it) {
    return it.who().pronouns() == Pronouns.UNKNOWN || it.who().pronouns() == Pronouns.THEY;
  }
}
