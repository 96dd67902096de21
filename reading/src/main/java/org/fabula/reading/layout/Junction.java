package org.fabula.reading.layout;

import org.fabula.reading.manuscript.Lines;
import org.fabula.reading.manuscript.Spaces;

/** What can be seen where one line of prose follows another. */
final class Junction {
  private static final String CLOSERS = "\"'”’)]_*»";
  private static final String STOPS = ".!?…:—-";
  private static final String OPENERS = "\"'“‘([_*«";

  private Junction() {}

  /** Whether the line goes on in lower case, as only the middle of a sentence does. */
  static boolean startsLow(Lines lines, int index) {
    int at = lines.start(index);
    int end = lines.end(index);
    while (at < end && OPENERS.indexOf(lines.text().charAt(at)) >= 0) {
      at++;
    }
    return at < end && Character.isLowerCase(lines.text().charAt(at));
  }

  /** Whether the line ends like a sentence. */
  static boolean endsSentence(Lines lines, int index) {
    int at = lines.end(index) - 1;
    while (at > lines.start(index) && CLOSERS.indexOf(lines.text().charAt(at)) >= 0) {
      at--;
    }
    return STOPS.indexOf(lines.text().charAt(at)) >= 0;
  }

  /** Whether the next line's first word did not fit on this line any more. */
  static boolean isFull(Lines lines, int index, int width) {
    int room = width - lines.length(index) - lines.indent(index) - 2;
    int start = lines.start(index + 1);
    int limit = Math.min(lines.end(index + 1), start + Math.max(room, 0));
    int end = start;
    while (end < limit && !Spaces.isSpace(lines.text().charAt(end))) {
      end++;
    }
    return end - start >= room;
  }
}
