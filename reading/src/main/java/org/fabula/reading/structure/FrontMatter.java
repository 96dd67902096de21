package org.fabula.reading.structure;

import java.util.BitSet;
import org.fabula.reading.manuscript.Lines;

/**
 * A few lines ahead of the first of several chapters: subtitle, motto, dedication, place of
 * printing. A prologue is longer.
 */
record FrontMatter(Lines lines, int storyStart) {
  private static final int FEWEST_CHAPTERS = 2;
  private static final int MOST_LETTERS = 900;

  /** Adds such lines to the frame. */
  void move(BitSet headings, BitSet frame) {
    int first = headings.nextSetBit(storyStart);
    if (first <= storyStart || headings.cardinality() < FEWEST_CHAPTERS) {
      return;
    }
    int letters = lines.end(first - 1) - lines.start(storyStart);
    if (letters <= MOST_LETTERS) {
      frame.set(storyStart, first);
    }
  }
}
