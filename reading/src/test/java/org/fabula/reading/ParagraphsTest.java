package org.fabula.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {
  private static final String FIRST =
      "The ferry came in late that evening, and nobody on the quay had thought to bring a lamp.";
  private static final String SECOND =
      "“You might have whistled,” said Odile, who had been waiting under the crane since six.";
  private static final String THIRD =
      "Bram only shrugged and threw her the rope, which was stiff with salt and colder than the"
          + " rail it had been lying on all the way across the sound.";

  @Test
  void blank_lines_part_hard_wrapped_paragraphs() {
    var story = Read.text(wrap(FIRST, 40) + "\n\n" + wrap(SECOND, 40) + "\n\n" + wrap(THIRD, 40));
    assertThat(Read.prose(story)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void one_line_a_paragraph_needs_no_blank_lines() {
    var story = Read.text(FIRST + "\n" + SECOND + "\n" + THIRD + "\n");
    assertThat(Read.prose(story)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void one_line_a_paragraph_may_have_blank_lines_too() {
    var story = Read.text(FIRST + "\n\n\n" + SECOND + "\n\n" + THIRD + "\nNo one answered.\n");
    assertThat(Read.prose(story)).containsExactly(FIRST, SECOND, THIRD, "No one answered.");
  }

  @Test
  void indented_first_lines_start_paragraphs() {
    var text = "   " + wrap(FIRST, 40) + "\n   " + wrap(SECOND, 40) + "\n   " + wrap(THIRD, 40);
    assertThat(Read.prose(Read.text(text))).containsExactly(FIRST, SECOND, THIRD);
    assertThat(Read.prose(Read.text(text.replace("   ", "\t"))))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void wrapped_lines_without_any_gap_end_at_short_lines() {
    var text = wrap(FIRST, 46) + "\n" + wrap(THIRD, 46) + "\n" + wrap(SECOND, 46);
    assertThat(Read.prose(Read.text(text))).containsExactly(FIRST, THIRD, SECOND);
  }

  @Test
  void mixed_files_part_talk_that_stands_line_below_line() {
    var text =
        (wrap(FIRST, 60) + "\n\n" + wrap(THIRD, 60) + "\n“Cold?” she asked.\n“A bit.”\n“Liar.”\n\n")
            .repeat(3);
    assertThat(Read.prose(Read.text(text)))
        .hasSize(15)
        .startsWith(FIRST, THIRD, "“Cold?” she asked.", "“A bit.”", "“Liar.”");
  }

  @Test
  void a_blank_line_after_every_wrapped_line_parts_nothing() {
    var text =
        wrap(FIRST, 40).replace("\n", "\n\n")
            + "\n\n\n"
            + wrap(SECOND, 40).replace("\n", "\n\n")
            + "\n\n\n"
            + wrap(THIRD, 40).replace("\n", "\n\n");
    assertThat(Read.prose(Read.text(text))).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void any_line_end_will_do() {
    var text = wrap(FIRST, 40) + "\n\n" + wrap(SECOND, 40);
    for (var end : new String[] {"\r\n", "\r", "\u2028"}) {
      var story = Read.text(text.replace("\n", end));
      assertThat(Read.prose(story)).containsExactly(FIRST, SECOND);
      assertThat(story.text()).isEqualTo(text.replace("\n", end));
    }
  }

  @Test
  void lines_of_no_break_spaces_are_blank() {
    var story = Read.text(wrap(FIRST, 40) + "\n\u00A0\u00A0\n" + wrap(SECOND, 40));
    assertThat(Read.prose(story)).containsExactly(FIRST, SECOND);
  }

  @Test
  void a_story_of_three_words_is_a_story() {
    assertThat(Read.prose(Read.text("Nobody came home."))).containsExactly("Nobody came home.");
  }

  @Test
  void one_sentence_a_line_reads_sensibly() {
    var lines =
        "It was the third knock that woke her .\n“ Who is there ? ”\nasked Odile , and went on"
            + " asking until the candle had burnt down by an inch or more and the wind had dropped"
            + " .\nNobody answered .\nShe got up .\nThe stairs were cold and the lamp was gone .\n";
    assertThat(Read.text(lines.repeat(5)).paragraphs()).hasSize(30);
  }

  /** Breaks a paragraph into lines of at most {@code width}. */
  private static String wrap(String paragraph, int width) {
    var lines = new StringBuilder();
    int column = 0;
    for (var word : paragraph.split(" ", -1)) {
      if (column > 0 && column + 1 + word.length() > width) {
        lines.append('\n');
        column = 0;
      } else if (column > 0) {
        lines.append(' ');
        column++;
      }
      lines.append(word);
      column += word.length();
    }
    return lines.toString();
  }
}
