package org.fabula.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fabula.story.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageFileTest {

  private static final String STAIR =
      """
      Stairs, and who minds them.

      === passage stair
      😀 “Mind the
      third stair,” said Odile, “it is wet.”

      “Nobody said no.” Bram had stopped. “No?”
      === cast
      Odile Marsh, Odile, Captain
      Bram
      === gold
      explicit Captain: Mind the third stair, / it is wet.
      implicit Bram: Nobody [..] no. / No?

      === passage silence
      Nobody spoke.
      === cast
      === gold
      """;

  @TempDir private Path folder;

  @Test
  void words_are_found_in_text_order_and_in_code_points() throws IOException {
    var stair = passages(STAIR).get(0).read();
    assertThat(stair.quotations())
        .containsExactly(
            new GoldQuotation(
                List.of(new Span(3, 24), new Span(39, 49)), "Odile Marsh", List.of(), "explicit"),
            new GoldQuotation(
                List.of(new Span(53, 68), new Span(89, 92)), "Bram", List.of(), "implicit"));
    assertThat(stair.characters())
        .containsExactly(
            new GoldCharacter("Odile Marsh", "Odile Marsh", List.of("Odile", "Captain"), ""),
            new GoldCharacter("Bram", "Bram", List.of(), ""));
  }

  @Test
  void a_passage_is_read_as_a_text_of_its_own() throws IOException {
    var silence = passages(STAIR).get(1);
    assertThat(silence.name()).isEqualTo("stairs/silence");
    assertThat(silence.row()).isEqualTo("stairs");
    assertThat(new String(silence.bytes(), StandardCharsets.UTF_8)).isEqualTo("Nobody spoke.\n");
    assertThat(silence.read().quotations()).isEmpty();
  }

  @Test
  void words_that_do_not_follow_are_told_with_their_passage() {
    assertThatThrownBy(() -> passages(STAIR.replace("it is wet.\n", "it is dry.\n")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("stairs.passages: stair: ")
        .hasMessageEndingWith("it is dry.");
    assertThatThrownBy(() -> passages(STAIR.replace("/ No?", "/ body")))
        .hasMessageEndingWith("do not follow in the text: body");
  }

  @Test
  void a_speaker_must_be_one_of_the_cast_and_no_two() {
    assertThatThrownBy(() -> passages(STAIR.replace("explicit Captain", "explicit Wren")))
        .hasMessageContaining("0 of the cast are called \"Wren\"");
    assertThatThrownBy(() -> passages(STAIR.replace("\nBram\n", "\nBram, Captain\n")))
        .hasMessageContaining("2 of the cast are called \"Captain\"");
  }

  private List<Passage> passages(String content) throws IOException {
    return PassageFile.read(Files.writeString(folder.resolve("stairs.passages"), content));
  }
}
