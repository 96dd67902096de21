package org.fabula.understanding.names;

import org.fabula.understanding.segmentation.Segments;

/** Whether a story is written with capitals at all. */
final class LetterCase {

  private static final double MOSTLY = 0.75;

  private LetterCase() {}

  /** Whether three sentences in four start with a letter in lower case. */
  static boolean isWithoutCapitals(Segments segments) {
    int starts = 0;
    int lower = 0;
    for (var sentence : segments.sentences()) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        if (segments.isWord(i)) {
          starts++;
          lower += segments.isCapitalised(i) ? 0 : 1;
          break;
        }
      }
    }
    return lower > starts * MOSTLY;
  }
}
