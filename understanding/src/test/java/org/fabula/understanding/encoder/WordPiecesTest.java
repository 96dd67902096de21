package org.fabula.understanding.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {

  private static final List<String> VOCABULARY =
      List.of(
          "[UNK]",
          "[CLS]",
          "[SEP]",
          "[unused1]",
          "lamp",
          "##s",
          "##light",
          "light",
          "e",
          "\"",
          "'");

  private final WordPieces pieces = new WordPieces(VOCABULARY);

  @ParameterizedTest
  @CsvSource({
    "lamp, 4",
    "LAMP, 4",
    "lamps, 4 5",
    "lamplights, 4 6 5",
    "light, 7",
    "é, 8",
    "“, 9",
    "«, 9",
    "’, 10",
    "lamp7, 0",
    "quay, 0"
  })
  void cutsTheLongestPiecesFirst(String word, String ids) {
    assertThat(pieces.of(word))
        .containsExactly(
            List.of(ids.split(" ", -1)).stream().mapToInt(Integer::parseInt).toArray());
  }

  @Test
  void givesUpOnAnEndlessWord() {
    assertThat(pieces.of("s".repeat(100_000))).containsExactly(0);
  }
}
