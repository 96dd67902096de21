package org.fabula.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.fabula.story.Chapter;
import org.fabula.story.Mark;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.story.StoryFormat;
import org.fabula.story.StoryMetadata;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class EmphasisTest {

  @Test
  void words_are_cut_where_their_setting_changes() {
    var story = story("Not tonight, she thought.", new Mark(new Span(0, 11), Mark.Kind.ITALIC));
    assertThat(Emphasis.in(new Span(0, 25), story).runs(new Span(0, 25)))
        .containsExactly(
            new Run("Not tonight", true, false), new Run(", she thought.", false, false));
  }

  @Test
  void a_line_end_of_two_signs_stays_as_long_as_it_was() {
    var story = story("The lamp\r\nwent out.");
    assertThat(Emphasis.in(new Span(0, 19), story).runs(new Span(0, 19)))
        .containsExactly(new Run("The lamp \nwent out.", false, false));
  }

  @RepeatedTest(200) // the repetition is the seed
  void the_runs_of_a_paragraph_are_its_text_each_letter_set_as_marked(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var marks = new ArrayList<Mark>();
    for (int times = random.nextInt(8); times > 0; times--) {
      int start = random.nextInt(30);
      var kind = random.nextBoolean() ? Mark.Kind.ITALIC : Mark.Kind.BOLD;
      marks.add(new Mark(new Span(start, start + random.nextInt(30 - start) + 1), kind));
    }
    var story = story("abcdefghijklmnopqrstuvwxyzabcd", marks.toArray(Mark[]::new));
    var paragraph = new Span(random.nextInt(10), 20 + random.nextInt(10));
    var runs = Emphasis.in(paragraph, story).runs(paragraph);
    assertThat(runs.stream().map(Run::text).collect(Collectors.joining()))
        .isEqualTo(story.cut(paragraph));
    int offset = paragraph.start();
    for (var piece : runs) {
      for (int index = 0; index < piece.text().length(); index++, offset++) {
        assertThat(piece.italic()).isEqualTo(isMarked(offset, Mark.Kind.ITALIC, marks));
        assertThat(piece.bold()).isEqualTo(isMarked(offset, Mark.Kind.BOLD, marks));
      }
    }
  }

  private static boolean isMarked(int offset, Mark.Kind kind, List<Mark> marks) {
    return marks.stream().anyMatch(mark -> mark.kind() == kind && mark.span().contains(offset));
  }

  private static Story story(String text, Mark... marks) {
    var whole = new Span(0, text.length());
    return new Story(
        text,
        StoryFormat.TEXT,
        StoryMetadata.none(),
        List.of(new Chapter(Optional.empty(), whole)),
        List.of(new Paragraph(whole, Paragraph.Kind.PROSE)),
        List.of(marks).stream().sorted(Comparator.comparing(Mark::span)).toList());
  }
}
