package org.fabula.understanding.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OpeningStatesTest {

  @Test
  void a_paragraph_has_the_mean_of_its_words() {
    var states = new OpeningStates();
    states.add(3, filled(1));
    states.add(3, filled(2));
    states.add(4, filled(7));
    assertThat(states.of(3).orElseThrow()).containsOnly(1.5f).hasSize(OpeningStates.WIDTH);
    assertThat(states.of(4).orElseThrow()).containsOnly(7f);
    assertThat(states.of(5)).isEmpty();
  }

  @Test
  void only_its_first_words_count() {
    var states = new OpeningStates();
    for (int word = 0; word < 60; word++) {
      states.add(0, filled(word < 25 ? 1 : 100));
    }
    assertThat(states.of(0).orElseThrow()).containsOnly(1f);
  }

  private static float[] filled(float value) {
    var numbers = new float[OpeningStates.WIDTH];
    Arrays.fill(numbers, value);
    return numbers;
  }
}
