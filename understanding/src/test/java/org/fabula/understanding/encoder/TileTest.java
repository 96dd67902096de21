package org.fabula.understanding.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fabula.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileTest {

  private static final List<String> VOCABULARY =
      List.of("[UNK]", "[CLS]", "[SEP]", "[unused1]", "lamp", "##s");
  private static final long END = 2;
  private static final long PARAGRAPH = 3;

  private final WordPieces pieces = new WordPieces(VOCABULARY);

  private Words words(String text) {
    return Words.of(Story.ofText(text), List.of(), pieces);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 254, 255, 256, 509, 510, 511, 3_000})
  void tilesAnswerForEachWordOnce(int count) {
    var words = words("lamps ".repeat(count));
    int next = 0;
    for (var tile : Tile.over(words, pieces)) {
      assertThat(tile.from()).isEqualTo(next);
      assertThat(tile.to()).isGreaterThan(next);
      assertThat(tile.first()).isLessThanOrEqualTo(tile.from());
      assertThat(tile.end()).isGreaterThanOrEqualTo(tile.to());
      assertThat(tile.ids()).hasSizeLessThanOrEqualTo(512).endsWith(END);
      next = tile.to();
    }
    assertThat(next).isEqualTo(count);
  }

  @ParameterizedTest
  @ValueSource(strings = {"l%s ", "lamps lamp l%s ", "lamp lamp lamp lamp lamp l%s\n\n"})
  void wordsOfManyPiecesAreAnsweredForOnceToo(String form) {
    var words = words(form.formatted("amp" + "s".repeat(60)).repeat(700));
    int next = 0;
    for (var tile : Tile.over(words, pieces)) {
      assertThat(tile.from()).isEqualTo(next);
      assertThat(tile.to()).isBetween(next + 1, tile.end());
      assertThat(tile.first()).isBetween(0, tile.from());
      next = tile.to();
    }
    assertThat(next).isEqualTo(words.size());
  }

  @Test
  void anEmptyTextHasNone() {
    assertThat(Tile.over(words(""), pieces)).isEmpty();
  }

  @Test
  void marksEachParagraphButTheFirst() {
    var tile = Tile.over(words("Lamps, lamps.\n\nLamps."), pieces).get(0);
    assertThat(tile.ids()).containsExactly(1, 4, 5, 0, 4, 5, 0, PARAGRAPH, 4, 5, 0, END);
    assertThat(tile.piece(4)).isEqualTo(8);
  }

  @Test
  void aWordPastTheWindowIsItsLast() {
    var tile = Tile.over(words("lamps ".repeat(600)), pieces).get(0);
    assertThat(tile.pieceWithin(599)).isEqualTo(tile.piece(tile.end() - 1));
  }
}
