package org.fabula.cli.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryLikenessTest {

  private static final String PROSE =
      "The lamp in the window had gone out again, and Odile stood on the third stair, listening for"
          + " the sound of Bram's boots on the road below the house.";

  @TempDir Path folder;

  @Test
  void prose_is_a_story_whatever_it_is_called() throws IOException {
    assertThat(isLikely("lamp", PROSE)).isTrue();
    assertThat(isLikely("lamp.md", PROSE)).isTrue();
    assertThat(isLikely("lamp.story", "Über " + PROSE)).isTrue();
  }

  @Test
  void what_calls_itself_a_story_is_let_through_to_be_told_of() throws IOException {
    assertThat(isLikely("broken.epub", "PK")).isTrue();
    assertThat(isLikely("EMPTY.TXT", "")).isTrue();
  }

  @Test
  void a_page_is_a_story_whatever_it_is_called() throws IOException {
    assertThat(isLikely("download", "\n<!DOCTYPE HTML><title>Lamp</title>")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gold.json  | {"fabula": 1, "text": "The lamp in the window had gone out again"}
          list.csv   | name,words,rating,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20
          shape.svg  | <svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0L10 10"/></svg>
          tool.py    | import sys; print(sys.argv[1:]); x = [i * 2 for i in range(10)]; y = {}
          note       | Buy lamp oil
          README     | A readme that goes on and on in whole sentences about what lies in here
          LICENSE.md | Permission to use copy and share these stories is given to all who ask
          """)
  void what_lies_beside_stories_is_none(String name, String text) throws IOException {
    assertThat(isLikely(name, text + " " + text)).isFalse();
  }

  @Test
  void bytes_that_are_no_text_are_no_story() throws IOException {
    var file = folder.resolve("cover.jpg");
    Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 16, 'J', 'F', 'I', 'F', 0});
    assertThat(StoryLikeness.isLikely(file)).isFalse();
  }

  private boolean isLikely(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return StoryLikeness.isLikely(file);
  }
}
