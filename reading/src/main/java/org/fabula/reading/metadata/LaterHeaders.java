package org.fabula.reading.metadata;

import java.util.BitSet;
import org.fabula.reading.manuscript.Lines;

/**
 * Finds headers that come again inside a text, as where the parts of a serial were saved in one
 * file. What they say is not asked for; the first header has said it.
 */
public final class LaterHeaders {
  private static final int NEAR = 4;

  /** The header lines among those from {@code from} up to but not including {@code to}. */
  public BitSet find(Lines lines, int from, int to) {
    var found = new BitSet();
    int index = from;
    while (index < to) {
      if (startsHeader(lines, index, to)) {
        int end = new HeaderWalk(lines, index, to, new BitSet(), NEAR).read().end();
        found.set(index, end);
        index = Math.max(end, index + 1);
      } else {
        index++;
      }
    }
    return found;
  }

  /** Two sure labels, one soon after the other. */
  private static boolean startsHeader(Lines lines, int index, int to) {
    if (!lines.startsBlock(index) || !isSureLabel(lines, index)) {
      return false;
    }
    for (int i = index + 1; i < Math.min(index + NEAR, to); i++) {
      if (isSureLabel(lines, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSureLabel(Lines lines, int index) {
    return LabelledLine.of(lines, index).filter(LabelledLine::sure).isPresent();
  }
}
