package org.fabula.library;

import java.util.Objects;
import org.fabula.story.Story;

/**
 * How far a reader has come: everything before it is read. It holds when the story grows or is
 * revised.
 *
 * @param chapter index in the story's chapters
 * @param paragraph index in the story's paragraphs
 * @param offset in the paragraph, in UTF-16 units
 * @param context the words that follow, white space squeezed; blank when not known or when the
 *     story ends here
 */
public record ReadingPosition(int chapter, int paragraph, int offset, String context) {

  private static final int CONTEXT_LENGTH = 64;

  /** Shorter words are found anywhere and tell nothing. */
  private static final int TELLING_LENGTH = 12;

  public ReadingPosition {
    if (chapter < 0 || paragraph < 0 || offset < 0) {
      throw new IllegalArgumentException(
          "no position: chapter %d, paragraph %d, offset %d".formatted(chapter, paragraph, offset));
    }
    Objects.requireNonNull(context);
  }

  /** The position of an offset in the text of the story as it is now. */
  public static ReadingPosition at(Story story, int offset) {
    int paragraph = Math.max(0, story.paragraphIndexAt(offset));
    int start = story.paragraphs().isEmpty() ? 0 : story.paragraphs().get(paragraph).span().start();
    return new ReadingPosition(
        story.chapterIndexAt(offset),
        paragraph,
        Math.max(0, offset - start),
        SqueezedText.from(story.text(), offset, CONTEXT_LENGTH).toString());
  }

  /**
   * The offset in the text of the story as it is now. Where other words follow there than did when
   * the position was taken, the same words nearest to it count; where they are gone, the place
   * itself, as near as its chapter still has it.
   */
  public int offsetIn(Story story) {
    int expected = expectedOffsetIn(story);
    var now = SqueezedText.from(story.text(), expected, context.length());
    if (context.length() < TELLING_LENGTH || now.toString().equals(context)) {
      return expected;
    }
    return SqueezedText.of(story.text())
        .nearest(context, expected)
        .orElseGet(() -> inChapter(expected, story));
  }

  private int expectedOffsetIn(Story story) {
    var paragraphs = story.paragraphs();
    if (paragraph >= paragraphs.size()) {
      return story.text().length();
    }
    // Up to the next paragraph: the white space between two belongs to the first.
    int end =
        paragraph + 1 < paragraphs.size()
            ? paragraphs.get(paragraph + 1).span().start()
            : story.text().length();
    return (int) Math.min((long) paragraphs.get(paragraph).span().start() + offset, end);
  }

  private int inChapter(int expected, Story story) {
    if (chapter >= story.chapters().size()) {
      return expected;
    }
    var span = story.chapters().get(chapter).span();
    return Math.max(span.start(), Math.min(expected, span.end()));
  }
}
