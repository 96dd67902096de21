package org.fabula.web.reader;

import java.util.List;
import org.fabula.story.Paragraph;

/**
 * A paragraph to show.
 *
 * @param index in the story's paragraphs
 * @param first whether it opens a chapter or scene and takes no indent
 */
record Block(int index, Paragraph.Kind kind, boolean first, List<Run> runs) {

  Block {
    runs = List.copyOf(runs);
  }

  boolean isHeading() {
    return kind == Paragraph.Kind.HEADING;
  }

  boolean isBreak() {
    return kind == Paragraph.Kind.BREAK;
  }
}
