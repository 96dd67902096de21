package org.fabula.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class StoryTest {

  private static final String RAW = "ab“é—🦊.*  \t\n\n\r\u0085\u2028\u00a0\u3000";

  @Test
  void blank_lines_part_the_paragraphs() {
    assertThat(paragraphs("The tide went out.\n\nOrla went\nwith it.\n \t\n\nBram stayed."))
        .containsExactly("The tide went out.", "Orla went\nwith it.", "Bram stayed.");
  }

  @Test
  void without_blank_lines_every_line_is_a_paragraph() {
    assertThat(paragraphs("The tide went out.\nOrla went with it.\n"))
        .containsExactly("The tide went out.", "Orla went with it.");
  }

  @Test
  void line_ends_of_other_systems_part_paragraphs_the_same_way() {
    assertThat(paragraphs("The tide\r\nwent out.\r\n\r\nOrla went\r\nwith it."))
        .containsExactly("The tide\r\nwent out.", "Orla went\r\nwith it.");
    assertThat(paragraphs("The tide\rwent out.\r\rOrla went\rwith it."))
        .containsExactly("The tide\rwent out.", "Orla went\rwith it.");
  }

  @Test
  void a_paragraph_neither_starts_nor_ends_with_white_space() {
    assertThat(paragraphs("  \tThe tide went out.  \n\n   Orla went with it.\t\n\n"))
        .containsExactly("The tide went out.", "Orla went with it.");
  }

  @Test
  void an_empty_text_is_a_story_of_one_empty_chapter() {
    var story = Story.ofText("");
    assertThat(story.paragraphs()).isEmpty();
    assertThat(story.chapters()).containsExactly(new Chapter(Optional.empty(), new Span(0, 0)));
    assertThat(story.paragraphIndexAt(0)).isEqualTo(-1);
    assertThat(story.chapterIndexAt(0)).isZero();
  }

  @Test
  void the_paragraph_at_an_offset_is_the_last_that_started() {
    var story = Story.ofText("\n\nOrla rowed.\n\nBram bailed.");
    int second = story.text().indexOf("Bram");
    assertThat(story.paragraphIndexAt(0)).isEqualTo(-1);
    assertThat(story.paragraphIndexAt(2)).isZero();
    assertThat(story.paragraphIndexAt(second - 1)).isZero();
    assertThat(story.paragraphIndexAt(second)).isEqualTo(1);
    assertThat(story.paragraphIndexAt(story.text().length())).isEqualTo(1);
  }

  @Test
  void the_chapter_at_an_offset_is_the_last_that_started() {
    var story =
        new Story(
            "Ebb\nOrla rowed.\nFlood\nBram bailed.",
            StoryFormat.TEXT,
            StoryMetadata.none(),
            List.of(
                new Chapter(Optional.of("Ebb"), new Span(0, 16)),
                new Chapter(Optional.of("Flood"), new Span(16, 34))),
            List.of(),
            List.of());
    assertThat(story.chapterIndexAt(0)).isZero();
    assertThat(story.chapterIndexAt(15)).isZero();
    assertThat(story.chapterIndexAt(16)).isEqualTo(1);
    assertThat(story.chapterIndexAt(34)).isEqualTo(1);
  }

  @Test
  void paragraphs_out_of_order_or_out_of_the_text_are_refused() {
    var first = new Paragraph(new Span(0, 4), Paragraph.Kind.PROSE);
    var overlapping = new Paragraph(new Span(3, 6), Paragraph.Kind.PROSE);
    var beyond = new Paragraph(new Span(5, 99), Paragraph.Kind.PROSE);
    assertThatIllegalArgumentException().isThrownBy(() -> story(List.of(first, overlapping)));
    assertThatIllegalArgumentException().isThrownBy(() -> story(List.of(first, beyond)));
  }

  @Test
  void later_changes_to_a_list_do_not_reach_the_story() {
    var paragraphs = new ArrayList<>(List.of(new Paragraph(new Span(0, 4), Paragraph.Kind.PROSE)));
    var story = story(paragraphs);
    paragraphs.clear();
    assertThat(story.paragraphs()).hasSize(1);
  }

  @RepeatedTest(200) // the repetition is the seed
  void paragraphs_are_trimmed_in_order_and_leave_out_only_white_space(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var text = new StringBuilder();
    random.ints(random.nextInt(60), 0, RAW.length()).forEach(i -> text.append(RAW.charAt(i)));
    var story = Story.ofText(text.toString());
    var leftOut = new StringBuilder(text);
    for (var paragraph : story.paragraphs()) {
      var cut = story.cut(paragraph.span());
      assertThat(cut).isNotEmpty().isEqualTo(cut.strip());
      leftOut.replace(paragraph.span().start(), paragraph.span().end(), " ".repeat(cut.length()));
    }
    assertThat(leftOut).matches("(?U)\\s*");
    assertThat(story.paragraphs().stream().map(Paragraph::span)).isSorted();
  }

  private static List<String> paragraphs(String text) {
    var story = Story.ofText(text);
    return story.paragraphs().stream().map(paragraph -> story.cut(paragraph.span())).toList();
  }

  private static Story story(List<Paragraph> paragraphs) {
    return new Story(
        "Orla rowed.",
        StoryFormat.TEXT,
        StoryMetadata.none(),
        List.of(new Chapter(Optional.empty(), new Span(0, 11))),
        paragraphs,
        List.of());
  }
}
