package org.fabula.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fabula.story.MetadataField;
import org.fabula.story.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChaptersTest {
  private static final String PROSE =
      "The mill had stood empty for nine winters when Ketil came back to it with his two dogs and"
          + " a key that no longer fitted. He slept in the loft and listened to the wheel.\n\n"
          + "“It turns,” he told the dogs. “Nobody asked it to, and still it turns.” They were not"
          + " impressed, being dogs, and went out to bark at the weir until the rain began.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chapter 1|Chapter 2",
        "CHAPTER ONE: The Weir|CHAPTER TWO: The Key",
        "chapter.001|chapter.002",
        "1.|2.",
        "1|2",
        "I|II",
        "Part One|Part Two",
        "Prologue|Epilogue",
        "Chapter 1 The Weir|Chapter 2 The Key",
        "Ch. 1 - The Weir|Ch. 2 - The Key",
        "~*~ Chapter 1 ~*~|~*~ Chapter 2 ~*~",
        "**Chapter One**|**Chapter Two**",
        "## Chapter 1|## Chapter 2",
        "1. The Weir|2. The Key",
        "IV - The Weir|V - The Key",
        "The Mill, Chapter 1|The Mill, Chapter 2",
        "Chapter the First|Chapter the Second",
        "CHAPTER XXXIX|CHAPTER XL",
        "One|Two",
        "Interlude: The Weir|Final Chapter"
      })
  void headings_come_in_many_shapes(String shapes) {
    int bar = shapes.indexOf('|');
    var first = shapes.substring(0, bar);
    var second = shapes.substring(bar + 1);
    var story = Read.text(first + "\n\n" + PROSE + "\n\n" + second + "\n\n" + PROSE);
    assertThat(Read.chapters(story)).containsExactly(first, second);
    assertThat(Read.prose(story)).hasSize(4);
  }

  @Test
  void days_and_letters_that_count_on_are_chapters() {
    var text =
        Stream.of("Day One", "Day Two", "Day Three")
            .map(day -> day + "\n\n" + PROSE + "\n\n")
            .collect(Collectors.joining());
    assertThat(Read.chapters(Read.text(text))).containsExactly("Day One", "Day Two", "Day Three");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chapter two was missing from the book, and so was the end.",
        "“Chapter two,” said Ketil, yawning, “is where the dog dies.”",
        "Part one of the plan was simple.",
        "The introduction, however, was never made; for as she named them",
        "I",
        "12",
        "Act two, he thought, would be worse."
      })
  void talk_and_prose_are_no_headings(String line) {
    var story = Read.text(PROSE + "\n\n" + line + "\n\n" + PROSE);
    assertThat(Read.chapters(story)).containsExactly("-");
    assertThat(Read.prose(story)).hasSize(5);
  }

  @Test
  void a_list_is_no_row_of_chapters() {
    var story = Read.text(PROSE + "\n\n1. Bread\n\n2. Nails\n\n3. A new key\n\n" + PROSE);
    assertThat(Read.chapters(story)).containsExactly("-");
  }

  @Test
  void a_row_of_dashes_is_a_break_and_no_chapter() {
    var story = Read.text(PROSE + "\n\n----------\n\n" + PROSE);
    assertThat(Read.chapters(story)).containsExactly("-");
    assertThat(Read.breaks(story)).containsExactly("----------");
  }

  @Test
  void titles_below_the_number_belong_to_the_heading() {
    var story =
        Read.text(
            "CHAPTER I.\nIn Which a Key Does Not Fit\n\n"
                + PROSE
                + "\n\nCHAPTER II.\n\nTHE WEIR\n\n"
                + PROSE);
    assertThat(Read.chapters(story))
        .containsExactly("CHAPTER I. In Which a Key Does Not Fit", "CHAPTER II. THE WEIR");
  }

  @Test
  void a_heading_right_above_its_text_is_no_part_of_it() {
    var wrapped = "Ketil had not meant to stay until the\nspring, but the wheel kept him there.";
    var story = Read.text("Chapter 1\n" + wrapped + "\n\n" + PROSE + "\n\nChapter 2\n" + wrapped);
    assertThat(Read.chapters(story)).containsExactly("Chapter 1", "Chapter 2");
    assertThat(Read.prose(story)).first().asString().startsWith("Ketil had not meant");
  }

  @Test
  void a_part_and_its_first_chapter_start_together() {
    var story = Read.text("PART ONE\n\nChapter 1\n\n" + PROSE + "\n\nChapter 2\n\n" + PROSE);
    assertThat(Read.chapters(story)).containsExactly("PART ONE: Chapter 1", "Chapter 2");
  }

  @Test
  void contents_are_frame_and_their_lines_come_again_as_headings() {
    var story =
        Read.text(
            "The Long Weir\n\nby Nell Ward\n\nCONTENTS\n\nA Cold Key ..... 3\nThe Wheel ..... 9\n"
                + "What the Dogs Knew ..... 14\n\nA Cold Key\n\n"
                + PROSE
                + "\n\nThe Wheel\n\n"
                + PROSE
                + "\n\nWhat the Dogs Knew\n\n"
                + PROSE);
    assertThat(Read.chapters(story))
        .containsExactly("A Cold Key", "The Wheel", "What the Dogs Knew");
    assertThat(Read.frame(story)).contains("CONTENTS", "A Cold Key ..... 3");
    assertThat(Read.field(story, MetadataField.TITLE)).isEqualTo("The Long Weir");
  }

  @Test
  void the_chorus_of_a_song_is_no_table_of_contents() {
    var chorus = "Turn, wheel, turn\n\nNobody asks you to\n\nTurn in the rain\n\n";
    var story = Read.text(chorus + PROSE + "\n\n" + chorus + PROSE);
    assertThat(Read.chapters(story)).containsExactly("-");
  }

  @Test
  void prose_ahead_of_the_first_heading_is_a_chapter_without_title() {
    var story = Read.text(PROSE + "\n\n" + PROSE + "\n\n" + PROSE + "\n\nChapter 1\n\n" + PROSE);
    assertThat(Read.chapters(story)).containsExactly("-", "Chapter 1");
  }

  @Test
  void chapters_follow_each_other_and_hold_all_prose() {
    var story = Read.text("A Title\n\nby Nell\n\nI\n\n" + PROSE + "\n\nII\n\n" + PROSE + "\n\nTBC");
    var chapters = story.chapters();
    assertThat(chapters.get(0).span().end()).isEqualTo(chapters.get(1).span().start());
    assertThat(story.paragraphs().stream().filter(Paragraph::isProse))
        .allMatch(
            paragraph ->
                chapters.stream().anyMatch(each -> each.span().contains(paragraph.span())));
  }
}
