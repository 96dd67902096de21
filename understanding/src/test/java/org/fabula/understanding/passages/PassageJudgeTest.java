package org.fabula.understanding.passages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageJudgeTest {

  private static final Bond ONE_PERSON = new Bond(true, true);
  private static final PassageJudge JUDGE = new PassageJudge();

  @Test
  void a_clash_has_better_odds_than_what_merely_stands_together() {
    double clash =
        logOdds(
            "The mill at Orrin burned down that night, and it was never rebuilt.",
            "The mill at Orrin still stood as it had always stood, and never a board of it had"
                + " burned.");
    double change =
        logOdds(
            "The mill at Orrin burned down that night.",
            "They had rebuilt the mill at Orrin since, in brick, with another door.");
    double nothing = logOdds("Odile had green eyes.", "Perhaps she had a brother somewhere.");
    assertThat(clash).isPositive().isGreaterThan(change);
    assertThat(nothing).isNegative();
  }

  @Test
  void pairs_without_a_word_or_a_person_in_common_are_never_near() {
    var one = Passage.of("Odile had green eyes.");
    var other = Passage.of("Bram was buried on a Tuesday.");
    assertThat(JUDGE.nearness(one, other, new Bond(false, true)))
        .isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(JUDGE.nearness(one, other, ONE_PERSON)).isFinite();
  }

  @Test
  void who_shares_a_topic_is_nearer() {
    var eyes = Passage.of("Odile had green eyes.");
    assertThat(JUDGE.nearness(eyes, Passage.of("She had brown eyes."), ONE_PERSON))
        .isGreaterThan(JUDGE.nearness(eyes, Passage.of("She sat by the stove."), ONE_PERSON));
  }

  private static double logOdds(String first, String second) {
    return JUDGE.logOdds(Passage.of(first), Passage.of(second), ONE_PERSON);
  }
}
