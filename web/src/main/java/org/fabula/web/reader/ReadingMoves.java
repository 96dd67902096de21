package org.fabula.web.reader;

import org.fabula.library.Library;
import org.fabula.library.ReadingPosition;
import org.fabula.web.known.KnownStory;

/** Takes down how far a reader has come. What was on screen counts as read. */
final class ReadingMoves {

  private ReadingMoves() {}

  /** Before the first word of the chapter a story is opened at. */
  static void open(KnownStory known, int chapterIndex, Library library) {
    move(known, known.story().chapters().get(chapterIndex).span().start(), library);
  }

  /** To the end of a paragraph, unless the reader was already further. */
  static void further(KnownStory known, int paragraphIndex, Library library) {
    int end = endOf(paragraphIndex, known);
    if (end > known.horizon()) {
      move(known, end, library);
    }
  }

  /** To the end of a paragraph, forwards or backwards. */
  static void exactly(KnownStory known, int paragraphIndex, Library library) {
    move(known, endOf(paragraphIndex, known), library);
  }

  private static int endOf(int paragraphIndex, KnownStory known) {
    return known.spanOfParagraphs(paragraphIndex, paragraphIndex).end();
  }

  private static void move(KnownStory known, int offset, Library library) {
    library.moveTo(known.id(), ReadingPosition.at(known.story(), offset));
  }
}
