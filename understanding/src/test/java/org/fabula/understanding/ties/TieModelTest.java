package org.fabula.understanding.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TieModelTest {

  private static Map<TieKind, Double> judge(Map<String, Double> clues) {
    return TieModel.SHIPPED.judge(clues);
  }

  private static double any(Map<String, Double> clues) {
    return judge(clues).values().stream().mapToDouble(Double::doubleValue).sum();
  }

  @Test
  void every_kind_has_a_share_and_all_together_are_at_most_one() {
    var likely = judge(Map.of("all", 3.0, "sentence", 3.0));
    assertThat(likely.keySet()).containsExactly(TieKind.values());
    assertThat(likely.values()).allMatch(it -> it > 0);
    assertThat(any(Map.of("all", 900.0, "talk acquaintance", 900.0))).isLessThanOrEqualTo(1);
  }

  @Test
  void the_more_two_talk_the_likelier_is_a_tie() {
    assertThat(any(Map.of("all", 9.0, "talk acquaintance", 9.0)))
        .isGreaterThan(any(Map.of("all", 0.4, "talk acquaintance", 0.4)));
  }

  @Test
  void a_noun_for_kin_speaks_for_kin() {
    var told = judge(Map.of("all", 2.0, "noun kin", 0.9));
    assertThat(told.get(TieKind.KIN)).isGreaterThan(told.get(TieKind.WORK));
  }

  @Test
  void a_clue_that_the_weights_do_not_know_changes_nothing() {
    assertThat(judge(Map.of("all", 2.0, "tea leaves", 5.0))).isEqualTo(judge(Map.of("all", 2.0)));
  }
}
