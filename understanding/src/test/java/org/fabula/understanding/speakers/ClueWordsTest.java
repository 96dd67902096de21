package org.fabula.understanding.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ClueWordsTest {

  private final ClueWords words = ClueWords.english();

  @Test
  void every_clue_has_words() {
    assertThat(Deliberation.clues(true))
        .allSatisfy(clue -> assertThat(words.of(clue.name())).doesNotContain("{", "@"));
  }

  @Test
  void a_clue_of_another_turn_says_which() {
    assertThat(words.of("called-1")).isEqualTo("being called by name in the turn before");
    assertThat(words.of("called+2")).isEqualTo("being called by name two turns after");
  }

  @Test
  void a_clue_without_words_is_refused() {
    assertThatThrownBy(() -> words.of("whispered"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("whispered");
  }
}
