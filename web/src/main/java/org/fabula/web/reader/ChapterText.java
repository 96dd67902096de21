package org.fabula.web.reader;

import java.util.ArrayList;
import java.util.List;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.story.Story;

/**
 * A chapter's text to show.
 *
 * @param first index of its first paragraph
 * @param last index of its last paragraph; before {@code first} in a chapter without text
 */
record ChapterText(int first, int last, List<Stretch> stretches) {

  ChapterText {
    stretches = List.copyOf(stretches);
  }

  /** Of a chapter by its index. What stands before the first chapter goes with it. */
  static ChapterText of(Story story, int chapterIndex) {
    int first = chapterIndex == 0 ? 0 : firstParagraphOf(story, chapterIndex);
    int last =
        chapterIndex + 1 < story.chapters().size()
            ? firstParagraphOf(story, chapterIndex + 1) - 1
            : story.paragraphs().size() - 1;
    return last < first
        ? new ChapterText(first, last, List.of())
        : new ChapterText(first, last, stretches(story, first, last));
  }

  boolean startsWithHeading() {
    return stretches.stream()
        .filter(stretch -> !stretch.frame())
        .findFirst()
        .map(stretch -> stretch.blocks().get(0).isHeading())
        .orElse(false);
  }

  private static int firstParagraphOf(Story story, int chapterIndex) {
    int start = story.chapters().get(chapterIndex).span().start();
    int index = story.paragraphIndexAt(start);
    return index >= 0 && story.paragraphs().get(index).span().start() == start ? index : index + 1;
  }

  private static List<Stretch> stretches(Story story, int first, int last) {
    var paragraphs = story.paragraphs();
    var emphasis =
        Emphasis.in(paragraphs.get(first).span().join(paragraphs.get(last).span()), story);
    var stretches = new ArrayList<Stretch>();
    var blocks = new ArrayList<Block>();
    boolean frame = isFrame(paragraphs.get(first));
    boolean opens = true;
    for (int index = first; index <= last; index++) {
      var paragraph = paragraphs.get(index);
      if (isFrame(paragraph) != frame) {
        stretches.add(new Stretch(frame, blocks));
        blocks.clear();
        frame = !frame;
      }
      blocks.add(block(index, paragraph, opens, emphasis));
      opens = !paragraph.isProse();
    }
    stretches.add(new Stretch(frame, blocks));
    return stretches;
  }

  private static Block block(int index, Paragraph paragraph, boolean opens, Emphasis emphasis) {
    Span span = paragraph.span();
    return new Block(index, paragraph.kind(), opens, emphasis.runs(span));
  }

  private static boolean isFrame(Paragraph paragraph) {
    return paragraph.kind() == Paragraph.Kind.FRAME;
  }
}
