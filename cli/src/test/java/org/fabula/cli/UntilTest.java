package org.fabula.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fabula.story.Chapter;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.story.StoryFormat;
import org.fabula.story.StoryMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UntilTest {

  private static final Story TWO_CHAPTERS =
      new Story(
          "Odile left. Bram stayed.",
          StoryFormat.TEXT,
          StoryMetadata.none(),
          List.of(chapter(0, 12), chapter(12, 24)),
          List.of(),
          List.of());

  private static Chapter chapter(int start, int end) {
    return new Chapter(Optional.empty(), new Span(start, end));
  }

  @Test
  void a_percentage_is_so_much_of_the_text() {
    assertThat(offset("0%")).hasValue(0);
    assertThat(offset("50%")).hasValue(12);
    assertThat(offset("100%")).hasValue(24);
  }

  @Test
  void a_chapter_is_known_to_its_end() {
    assertThat(offset("chapter:1")).hasValue(12);
    assertThat(offset("chapter:2")).hasValue(24);
  }

  @Test
  void a_chapter_that_the_story_does_not_have_is_no_place() {
    assertThat(offset("chapter:3")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "40", "140%", "-1%", "chapter:0", "chapter:", "chapter 3", "%"})
  void anything_else_is_no_place(String typed) {
    assertThat(Until.parse(typed)).isEmpty();
  }

  private static Optional<Integer> offset(String typed) {
    return Until.parse(typed).orElseThrow().offsetIn(TWO_CHAPTERS);
  }
}
