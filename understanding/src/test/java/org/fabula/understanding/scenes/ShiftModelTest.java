package org.fabula.understanding.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShiftModelTest {

  private static final double[] NO_CLUES = new double[ShiftClues.NAMES.size()];

  @Test
  void words_of_going_elsewhere_open_a_scene_sooner_than_words_of_looking_on() {
    var model = new ShiftModel();
    double elsewhere = model.logOdds(NO_CLUES, List.of("an", "hour", "at", "the", "hotel"));
    double here = model.logOdds(NO_CLUES, List.of("her", "eyes", "looked", "at", "the", "window"));
    assertThat(elsewhere).isGreaterThan(here + 1);
  }

  @Test
  void a_word_it_does_not_know_says_nothing() {
    assertThat(new ShiftModel().logOdds(NO_CLUES, List.of("xyzzy"))).isZero();
  }
}
