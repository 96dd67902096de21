package org.fabula.evaluation.scoring;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The paragraphs of a text: its lines that hold more than white space. */
final class TextParagraphs {

  private final int[] starts;

  TextParagraphs(CodePointText text) {
    this.starts =
        IntStream.range(0, text.length())
            .filter(at -> text.startsLine(at) && !text.isBlankLine(at))
            .toArray();
  }

  /** The number of the paragraph that an offset lies in or after; -1 before the first. */
  int at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
