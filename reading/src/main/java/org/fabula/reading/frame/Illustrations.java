package org.fabula.reading.frame;

import java.util.BitSet;
import org.fabula.reading.manuscript.Lines;

/** Finds the notes that stand where a printed book had a picture: "[Illustration: The mill]". */
public final class Illustrations {
  private static final int MOST_LINES = 8;
  private static final String OPENING = "[illustration";

  /** The lines of all such notes. */
  public BitSet find(Lines lines) {
    var found = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      boolean opens =
          lines.startsBlock(i)
              && lines.text().regionMatches(true, lines.start(i), OPENING, 0, OPENING.length());
      if (opens) {
        int end = lines.blockEnd(i, MOST_LINES);
        if (lines.last(end - 1) == ']') {
          found.set(i, end);
        }
      }
    }
    return found;
  }
}
