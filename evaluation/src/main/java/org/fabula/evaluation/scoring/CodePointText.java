package org.fabula.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import org.fabula.story.Span;

/** A text by its code points, as gold data count it. */
final class CodePointText {

  private static final String QUOTE_MARKS = "\"'`‘’‚‛“”„‟«»‹›";
  private static final int NEXT_LINE = 0x85;
  private static final String LINE_ENDS = "\n\r\u000b\f\u001c\u001d\u001e\u0085\u2028\u2029";

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
    return isSpace(point) || QUOTE_MARKS.indexOf(point) >= 0;
  }

  boolean isSpaceAt(int at) {
    return isSpace(points[at]);
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == NEXT_LINE;
  }

  /** Whether a line starts at an offset; a carriage return and a line feed end one together. */
  boolean startsLine(int at) {
    return at == 0
        || (LINE_ENDS.indexOf(points[at - 1]) >= 0
            && !(points[at - 1] == '\r' && points[at] == '\n'));
  }

  /** Whether nothing but white space follows up to the end of the line. */
  boolean isBlankLine(int start) {
    int at = start;
    while (at < points.length && isSpace(points[at]) && LINE_ENDS.indexOf(points[at]) < 0) {
      at++;
    }
    return at == points.length || isSpace(points[at]);
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

  static boolean isWord(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || point == '_';
  }
}
