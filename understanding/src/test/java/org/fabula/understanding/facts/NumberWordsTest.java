package org.fabula.understanding.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberWordsTest {

  @Test
  void words_and_digits_are_numbers() {
    assertThat(NumberWords.cardinal("seven")).hasValue(7);
    assertThat(NumberWords.cardinal("forty-one")).hasValue(41);
    assertThat(NumberWords.cardinal("two-and-twenty")).hasValue(22);
    assertThat(NumberWords.cardinal("1,204")).hasValue(1204);
    assertThat(NumberWords.cardinal("stair")).isEmpty();
  }

  @Test
  void ordinals_are_places_in_a_row() {
    assertThat(NumberWords.ordinal("first")).hasValue(1);
    assertThat(NumberWords.ordinal("twenty-second")).hasValue(22);
    assertThat(NumberWords.ordinal("thirtieth")).hasValue(30);
    assertThat(NumberWords.ordinal("41st")).hasValue(41);
    assertThat(NumberWords.ordinal("forty")).isEmpty();
  }
}
