package org.fabula.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreaksTest {
  private static final String SCENE =
      "Runa counted the lanterns twice and came to eleven both times, which was one too few for"
          + " the festival and one too many for a funeral.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "***", "* * *", "---", "~*~", "#", "=====", "<>", "oOoOo", "xxx", "~~~~~~~", "•", "…",
        "☾ ☽", "-x-x-x-", "0o0o0"
      })
  void a_line_of_marks_is_a_break(String mark) {
    var story = Read.text(SCENE + "\n\n" + mark + "\n\n" + SCENE);
    assertThat(Read.breaks(story)).containsExactly(mark);
    assertThat(Read.prose(story)).containsExactly(SCENE, SCENE);
  }

  @Test
  void marks_need_no_blank_lines_around_them() {
    var story = Read.text(SCENE + "\n***\n" + SCENE);
    assertThat(Read.breaks(story)).containsExactly("***");
    assertThat(Read.prose(story)).containsExactly(SCENE, SCENE);
  }

  @Test
  void a_short_line_that_keeps_coming_back_is_learnt_as_a_mark() {
    var story = Read.text((SCENE + "\n\nlanterns\n\n").repeat(3) + SCENE);
    assertThat(Read.breaks(story)).containsExactly("lanterns", "lanterns", "lanterns");
  }

  @Test
  void initials_that_come_back_are_a_mark() {
    var story = Read.text(SCENE + "\n\nR/K\n\n" + SCENE + "\n\nR/K\n\n" + SCENE);
    assertThat(Read.breaks(story)).containsExactly("R/K", "R/K");
  }

  @Test
  void names_of_points_of_view_are_no_marks() {
    var story = Read.text(("Runa\n\n" + SCENE + "\n\nKetil\n\n" + SCENE + "\n\n").repeat(3));
    assertThat(Read.breaks(story)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"“...”", "\"?!\"", "?", "!!!", "“Oh.”", "No."})
  void talk_without_letters_is_no_break(String line) {
    var story = Read.text(SCENE + "\n\n" + line + "\n\n" + SCENE);
    assertThat(Read.breaks(story)).isEmpty();
    assertThat(Read.prose(story)).hasSize(3);
  }
}
