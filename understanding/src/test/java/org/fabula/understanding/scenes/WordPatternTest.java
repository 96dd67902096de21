package org.fabula.understanding.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordPatternTest {

  private static final WordPattern PATTERN = WordPattern.of("night(?:fall)?|o[’']clock|\\d\\d");

  @Test
  void whole_words_are_found_in_either_case() {
    assertThat(PATTERN.isIn("At NIGHTFALL she rowed.")).isTrue();
    assertThat(PATTERN.isIn("At six O’Clock she rowed.")).isTrue();
    assertThat(PATTERN.isIn("It was 11.")).isTrue();
    assertThat(PATTERN.isIn("At midnight the nightingale sang 110 times.")).isFalse();
    assertThat(PATTERN.isIn("")).isFalse();
  }

  @Test
  void matches_are_found_one_after_the_other() {
    var text = "A night, “night” and a nightfall";
    var first = PATTERN.firstIn(text, 0).orElseThrow();
    assertThat(text.substring(first.start(), first.end())).isEqualTo("night");
    var second = PATTERN.firstIn(text, first.end()).orElseThrow();
    assertThat(second.start()).isEqualTo(text.indexOf("“night”") + 1);
    var third = PATTERN.firstIn(text, second.end()).orElseThrow();
    assertThat(text.substring(third.start(), third.end())).isEqualTo("nightfall");
    assertThat(PATTERN.firstIn(text, third.end())).isEmpty();
  }
}
