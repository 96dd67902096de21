package org.fabula.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishWordsTest {

  private static final String ENGLISH =
      "Odile put the lamp on the sill and sat down beside it. She had not slept, and the rain was"
          + " at the door again. ";
  private static final String FRENCH =
      "Odile posa la lampe sur le rebord et s'assit à côté. Elle n'avait pas dormi, et la pluie"
          + " frappait encore à la porte. ";
  private static final String GERMAN =
      "Odile stellte die Lampe auf das Sims und setzte sich daneben. Sie hatte nicht geschlafen,"
          + " und der Regen war wieder an der Tür. ";

  @Test
  void english_is_told_from_other_languages() {
    assertThat(EnglishWords.are(ENGLISH.repeat(4))).isTrue();
    assertThat(EnglishWords.are(FRENCH.repeat(4))).isFalse();
    assertThat(EnglishWords.are(GERMAN.repeat(4))).isFalse();
  }

  @Test
  void a_few_words_tell_nothing() {
    assertThat(EnglishWords.are(FRENCH)).isTrue();
    assertThat(EnglishWords.are("")).isTrue();
  }
}
