package org.fabula.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.fabula.story.Span;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CodePointOffsetsTest {

  private static final List<String> PIECES =
      List.of("a", "“", "é", "\n", "😀", "👩‍🚀", "\uD83D", "\uDE00", "𝔉");

  @Test
  void a_smile_counts_as_one() {
    var text = "So 😀 said Odile.";
    var odile = new Span(text.indexOf("Odile"), text.indexOf("Odile") + 5);
    assertThat(CodePointOffsets.in(text).of(odile)).isEqualTo(new Span(10, 15));
  }

  @RepeatedTest(200) // the repetition is the seed
  void every_offset_of_any_text_counts_the_code_points_before_it(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    var offsets = CodePointOffsets.in(text.toString());
    for (int offset = 0; offset <= text.length(); offset++) {
      assertThat(offsets.at(offset))
          .as("offset %s of %s", offset, text)
          .isEqualTo(text.toString().codePointCount(0, offset));
    }
    assertThat(offsets.textLength()).isEqualTo(text.codePointCount(0, text.length()));
  }

  @Test
  void an_offset_outside_the_text_is_refused() {
    assertThatThrownBy(() -> CodePointOffsets.in("short").at(6))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("offset 6");
  }
}
