package org.fabula.understanding.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTypeTest {

  @ParameterizedTest
  @CsvSource({"lamp, 0", "Odile, 1", "I, 1", "ODILE, 2", "7, 3", "!, 3", "éclair, 0", "Élan, 1"})
  void tellsHowAWordIsWritten(String word, int type) {
    assertThat(WordType.of(word, false)).isEqualTo(type);
    assertThat(WordType.of(word, true)).isEqualTo(type + 4);
  }
}
