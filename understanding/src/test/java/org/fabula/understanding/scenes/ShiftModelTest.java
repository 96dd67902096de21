package org.fabula.understanding.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fabula.understanding.encoder.OpeningStates;
import org.junit.jupiter.api.Test;

class ShiftModelTest {

  private static final Optional<float[]> NOT_READ = Optional.empty();
  private static final double[] NO_CLUES = new double[ShiftClues.NAMES.size()];

  @Test
  void words_of_going_elsewhere_open_a_scene_sooner_than_words_of_looking_on() {
    var model = ShiftModel.ofWords();
    double elsewhere =
        model.logOdds(NO_CLUES, List.of("an", "hour", "at", "the", "hotel"), NOT_READ);
    double here =
        model.logOdds(NO_CLUES, List.of("her", "eyes", "looked", "at", "the", "window"), NOT_READ);
    assertThat(elsewhere).isGreaterThan(here + 1);
  }

  @Test
  void a_word_it_does_not_know_says_nothing() {
    assertThat(ShiftModel.ofWords().logOdds(NO_CLUES, List.of("xyzzy"), NOT_READ)).isZero();
  }

  @Test
  void what_the_encoder_reads_counts_in_its_own_model_alone() {
    var state = new float[OpeningStates.WIDTH];
    state[0] = 1;
    double words = ShiftModel.ofWords().logOdds(NO_CLUES, List.of(), Optional.of(state));
    double states = ShiftModel.ofStates().logOdds(NO_CLUES, List.of(), Optional.of(state));
    assertThat(words).isZero();
    assertThat(states).isNotZero();
  }
}
