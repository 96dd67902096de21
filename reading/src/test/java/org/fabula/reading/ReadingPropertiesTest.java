package org.fabula.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.fabula.reading.manuscript.Spaces;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds for every file. The repetition is the seed. */
class ReadingPropertiesTest {
  private static final List<String> PIECES =
      List.of(
          "Chapter 1",
          "I",
          "II",
          "12.",
          "***",
          "oOo",
          "Title: Bees",
          "by Nell Ward",
          "A/N: Sorry",
          "“Late,” said the bee.",
          "and went on without a stop",
          "TBC",
          "Rating:",
          "(2/5)",
          "To Tove.",
          "The End",
          "CONTENTS",
          "*** START OF THE PROJECT GUTENBERG EBOOK ***",
          "End of Project Gutenberg",
          "Where stories live. Discover now",
          "[Illustration: bees]",
          "<p>",
          "</p>",
          "<i>",
          "&amp;",
          "é",
          "—",
          "\uD83D\uDC1D",
          "\u00A0",
          "\uFEFF",
          "...",
          "?!",
          "Summary:",
          ":",
          "#",
          "Part",
          "Rated: T - English - Words: 3",
          "The village had no clock and did not miss it until the winter the bees overslept.");
  private static final List<String> GAPS =
      List.of(" ", "\n", "\n\n", "\r\n", "\r", "\t", "\n   ", "\n\n\n", "\f", "\u2028", "");

  @RepeatedTest(300)
  void plain_text_stays_as_it_was_decoded(RepetitionInfo run) {
    var text = randomText(new Random(run.getCurrentRepetition()));
    for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
      try {
        var story = Reading.read("seeded.txt", ("\uFEFF" + text).getBytes(charset)).story();
        assertThat(story.text())
            .isIn(text, story.format().name().equals("HTML") ? story.text() : text);
        assertHolds(story);
      } catch (UnreadableStoryException refused) {
        assertThat(text.chars()).noneMatch(Character::isLetterOrDigit);
      }
    }
  }

  @RepeatedTest(300)
  void random_bytes_are_a_story_or_refused(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var bytes = new byte[random.nextInt(400)];
    random.nextBytes(bytes);
    var heads = List.of("", "PK\u0003\u0004", "<html>", "%PDF-", "\u00FF\u00FE", "Title: ");
    assertStoryOrRefused(
        join(heads.get(random.nextInt(heads.size())).getBytes(StandardCharsets.ISO_8859_1), bytes));
  }

  @RepeatedTest(300)
  void a_damaged_file_is_a_story_or_refused(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var files =
        List.of(
            new EpubFile().page("one.xhtml", "<h2>I</h2><p>The bees were late.</p>").pack(),
            HtmlTest.ARCHIVE_DOWNLOAD.getBytes(StandardCharsets.UTF_8),
            randomText(random).getBytes(Charset.forName("windows-1252")));
    var bytes = files.get(random.nextInt(files.size())).clone();
    for (int i = random.nextInt(12); i >= 0 && bytes.length > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    assertStoryOrRefused(bytes);
  }

  private static void assertStoryOrRefused(byte[] bytes) {
    try {
      assertHolds(Reading.read("seeded", bytes).story());
    } catch (UnreadableStoryException refused) {
      assertThat(refused).hasMessageMatching("[^\\n]+: [^\\n]+; [^\\n]+");
    }
  }

  /** What every story of ours keeps to. */
  private static void assertHolds(Story story) {
    int reached = 0;
    for (var paragraph : story.paragraphs()) {
      var span = paragraph.span();
      assertThat(isSpace(story, new Span(reached, span.start())))
          .as("only white space is left out")
          .isTrue();
      assertThat(Spaces.isSpace(story.text().charAt(span.start()))).isFalse();
      assertThat(Spaces.isSpace(story.text().charAt(span.end() - 1))).isFalse();
      reached = span.end();
    }
    assertThat(isSpace(story, new Span(reached, story.text().length()))).isTrue();
    assertThat(story.paragraphs()).anyMatch(Paragraph::isProse);
    assertChaptersHold(story);
    story
        .metadata()
        .fields()
        .values()
        .forEach(value -> value.span().ifPresent(span -> assertThat(story.cut(span)).isNotBlank()));
  }

  private static boolean isSpace(Story story, Span span) {
    return story.cut(span).chars().allMatch(each -> Spaces.isSpace((char) each));
  }

  private static void assertChaptersHold(Story story) {
    var chapters = story.chapters();
    for (int i = 1; i < chapters.size(); i++) {
      assertThat(chapters.get(i).span().start()).isEqualTo(chapters.get(i - 1).span().end());
    }
    assertThat(story.paragraphs().stream().filter(Paragraph::isProse))
        .allMatch(
            paragraph ->
                chapters.stream().anyMatch(chapter -> chapter.span().contains(paragraph.span())));
  }

  private static String randomText(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(60); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(GAPS.get(random.nextInt(GAPS.size())));
    }
    return text.toString();
  }

  private static byte[] join(byte[] head, byte[] tail) {
    var joined = Arrays.copyOf(head, head.length + tail.length);
    System.arraycopy(tail, 0, joined, head.length, tail.length);
    return joined;
  }
}
