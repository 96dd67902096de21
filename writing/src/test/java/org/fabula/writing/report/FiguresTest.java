package org.fabula.writing.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fabula.story.Chapter;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.story.StoryFormat;
import org.fabula.story.StoryMetadata;
import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void a_small_part_is_never_nothing_and_a_large_one_never_all() {
    assertThat(Figures.percent(1, 1000)).isEqualTo("1%");
    assertThat(Figures.percent(999, 1000)).isEqualTo("99%");
    assertThat(Figures.percent(0, 7)).isEqualTo("0%");
    assertThat(Figures.percent(7, 7)).isEqualTo("100%");
    assertThat(Figures.percent(0, 0)).isEqualTo("0%");
  }

  @Test
  void a_share_that_rounds_to_none_or_all_and_is_not_says_so() {
    assertThat(List.of(0.0, 0.001, 0.005, 0.5, 0.994, 0.9999, 1.0))
        .map(Figures::percent)
        .containsExactly("0%", "<1%", "1%", "50%", "99%", ">99%", "100%");
  }

  @Test
  void a_place_names_its_chapter_where_there_are_several() {
    var text = "One. Two.";
    var chapters =
        List.of(
            new Chapter(Optional.empty(), new Span(0, 5)),
            new Chapter(Optional.empty(), new Span(5, 9)));
    var story =
        new Story(text, StoryFormat.TEXT, StoryMetadata.none(), chapters, List.of(), List.of());
    assertThat(Figures.place(5, story)).isEqualTo("ch. 2, 55%");
    assertThat(Figures.place(5, Story.ofText(text))).isEqualTo("55%");
  }

  @Test
  void words_are_parted_by_white_space() {
    assertThat(Figures.words(Story.ofText("Don't  go,\nBram.\n\nStay."))).isEqualTo(4);
  }
}
