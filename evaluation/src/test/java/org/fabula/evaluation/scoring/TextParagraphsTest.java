package org.fabula.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextParagraphsTest {

  @Test
  void a_paragraph_is_a_line_that_is_not_blank_however_lines_end() {
    assertThat(numbers("One\n \t\nTwo")).isEqualTo("0000000111");
    assertThat(numbers("One\r\n\r\nTwo\rSix")).isEqualTo("00000001111222");
    assertThat(numbers("One\u2028Two\fSix")).isEqualTo("00001111222");
  }

  @Test
  void before_the_first_paragraph_is_none() {
    var text = new CodePointText("\n\n 😀");
    assertThat(new TextParagraphs(text).at(1)).isEqualTo(-1);
    assertThat(new TextParagraphs(text).at(2)).isZero();
  }

  private static String numbers(String content) {
    var text = new CodePointText(content);
    var paragraphs = new TextParagraphs(text);
    return IntStream.range(0, text.length())
        .mapToObj(at -> Integer.toString(paragraphs.at(at)))
        .reduce("", String::concat);
  }
}
