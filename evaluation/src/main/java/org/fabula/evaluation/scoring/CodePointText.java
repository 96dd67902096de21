package org.fabula.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import org.fabula.story.Span;

/** A text by its code points, as gold data count it. */
final class CodePointText {

  private static final String QUOTE_MARKS = "\"'`‘’‚‛“”„‟«»‹›";
  private static final int NEXT_LINE = 0x85;

  private final int[] points;

  CodePointText(String text) {
    this.points = text.codePoints().toArray();
  }

  int length() {
    return points.length;
  }

  /** The span without white space and quote marks at its ends; it may be empty. */
  Span trim(Span span) {
    int start = Math.min(span.start(), points.length);
    int end = Math.min(span.end(), points.length);
    while (start < end && isDropped(points[start])) {
      start++;
    }
    while (end > start && isDropped(points[end - 1])) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isDropped(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || point == NEXT_LINE
        || QUOTE_MARKS.indexOf(point) >= 0;
  }

  /** Where words start: runs of letters, digits and low lines. */
  List<Integer> wordStarts() {
    var starts = new ArrayList<Integer>();
    boolean inWord = false;
    for (int i = 0; i < points.length; i++) {
      boolean word = isWord(points[i]);
      if (word && !inWord) {
        starts.add(i);
      }
      inWord = word;
    }
    return starts;
  }

  private static boolean isWord(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || point == '_';
  }
}
