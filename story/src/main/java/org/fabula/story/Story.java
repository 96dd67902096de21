package org.fabula.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A story: one immutable text and what its file tells of its structure.
 *
 * <p>For a plain-text file the text is the decoded file, unchanged; for HTML and EPUB it is the
 * extracted text. Paragraphs are in text order, do not overlap, and leave out only white space.
 *
 * @param text what every {@link Span} of this story points into
 * @param chapters in text order, at least one
 * @param marks emphasis, by start
 */
public record Story(
    String text,
    StoryFormat format,
    StoryMetadata metadata,
    List<Chapter> chapters,
    List<Paragraph> paragraphs,
    List<Mark> marks) {

  // Atomic, or "\r\n" alone would match as two line ends.
  private static final Pattern BLANK_LINES = Pattern.compile("(?>\\R)[ \\t]*\\R\\s*");
  private static final Pattern LINE_END = Pattern.compile("\\R");

  public Story {
    Objects.requireNonNull(format);
    Objects.requireNonNull(metadata);
    chapters = List.copyOf(chapters);
    paragraphs = List.copyOf(paragraphs);
    marks = List.copyOf(marks);
    if (chapters.isEmpty()) {
      throw new IllegalArgumentException("a story has at least one chapter");
    }
    int end = 0;
    for (var paragraph : paragraphs) {
      if (paragraph.span().start() < end || paragraph.span().end() > text.length()) {
        throw new IllegalArgumentException("paragraph out of order or out of text: " + paragraph);
      }
      end = paragraph.span().end();
    }
  }

  /**
   * A story of bare text: one chapter, everything prose, paragraphs parted by blank lines or, in a
   * text that has none, by line ends. Files are read by {@code reading}, which looks closer.
   */
  public static Story ofText(String text) {
    var paragraphs = new ArrayList<Paragraph>();
    var gap = BLANK_LINES.matcher(text);
    if (!gap.find()) {
      gap.usePattern(LINE_END);
    }
    gap.reset();
    int start = 0;
    while (gap.find()) {
      addTrimmed(text, start, gap.start(), paragraphs);
      start = gap.end();
    }
    addTrimmed(text, start, text.length(), paragraphs);
    return new Story(
        text,
        StoryFormat.TEXT,
        StoryMetadata.none(),
        List.of(new Chapter(Optional.empty(), new Span(0, text.length()))),
        paragraphs,
        List.of());
  }

  private static void addTrimmed(String text, int start, int end, List<Paragraph> paragraphs) {
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      paragraphs.add(new Paragraph(new Span(start, end), Paragraph.Kind.PROSE));
    }
  }

  /** The text of a span. */
  public String cut(Span span) {
    return text.substring(span.start(), span.end());
  }

  /**
   * Index of the last paragraph that starts at or before the offset: the one that holds it or, in
   * the white space between two, the one before. -1 ahead of the first.
   */
  public int paragraphIndexAt(int offset) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /**
   * Index of the last chapter that starts at or before the offset; 0 ahead of the first chapter.
   */
  public int chapterIndexAt(int offset) {
    int index = 0;
    while (index + 1 < chapters.size() && chapters.get(index + 1).span().start() <= offset) {
      index++;
    }
    return index;
  }
}
