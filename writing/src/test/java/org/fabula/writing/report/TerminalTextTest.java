package org.fabula.writing.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTextTest {

  @Test
  void a_long_name_is_cut_with_an_ellipsis() {
    assertThat(TerminalText.cut("Bartholomew Quill", 12)).isEqualTo("Bartholomew…");
    assertThat(TerminalText.cut("Bartholomew", 11)).isEqualTo("Bartholomew");
  }

  @Test
  void a_chinese_character_takes_two_columns_and_an_accent_none() {
    assertThat(TerminalText.width("海边")).isEqualTo(4);
    assertThat(TerminalText.width("e\u0301")).isEqualTo(1);
    assertThat(TerminalText.cut("海边的人", 6)).isEqualTo("海边…");
  }

  @Test
  void text_is_broken_at_spaces_and_inside_only_what_is_wider_than_a_line() {
    assertThat(TerminalText.wrap("one two three", 7)).containsExactly("one two", "three");
    assertThat(TerminalText.wrap("unbreakably long", 6)).containsExactly("unbrea", "kably", "long");
    assertThat(TerminalText.wrap("", 6)).isEmpty();
  }

  @Test
  void what_a_terminal_would_obey_is_left_out() {
    assertThat(TerminalText.clean(" a\tb\r\n c\u001b[2Jd\u0000 ")).isEqualTo("a b c[2Jd");
  }
}
