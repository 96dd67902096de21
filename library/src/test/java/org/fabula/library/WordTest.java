package org.fabula.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.fabula.story.Span;
import org.junit.jupiter.api.Test;

final class WordTest {

  @Test
  void words_are_runs_of_letters_and_digits_without_case_and_accents() {
    assertThat(Word.keys("“Théo’s—well-known—ﬁrst 2nd NAÏVETÉ,” e\u0301"))
        .isEqualTo("theo s well known first 2nd naivete e");
  }

  @Test
  void a_word_knows_where_it_stands() {
    assertThat(Word.in("Oh, 𝔄b!"))
        .containsExactly(new Word(new Span(0, 2), "oh"), new Word(new Span(4, 7), "ab"));
  }

  @Test
  void halves_of_pairs_and_bare_accents_are_no_words() {
    assertThat(Word.in("\ud800 \u0301 \udc00")).isEmpty();
  }

  @Test
  void people_count_words_otherwise() {
    var text = "“Don’t you dare—it’s well-known,” she said. ’Tis 5 o'clock...";
    assertThat(WordCount.of(text, new Span(0, text.length()))).isEqualTo(10);
  }
}
