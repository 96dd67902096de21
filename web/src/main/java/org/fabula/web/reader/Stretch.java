package org.fabula.web.reader;

import java.util.List;

/**
 * Paragraphs that follow each other and are all of the story, or all about it.
 *
 * @param frame whether they are about the story: a header, an author's note, a licence
 */
record Stretch(boolean frame, List<Block> blocks) {
  Stretch {
    blocks = List.copyOf(blocks);
  }
}
