package org.fabula.reading.layout;

import org.fabula.reading.manuscript.Lines;

/** Header lines stand one below the other; only what was wrapped belongs together. */
final class FrameLines {
  private static final int WRAPPED = 48;
  private static final int LONGEST_LABEL = 30;

  private FrameLines() {}

  /** Whether a frame line starts something new though no blank line comes before it. */
  static boolean part(Lines lines, int index) {
    return lines.length(index - 1) < WRAPPED || startsWithLabel(lines, index);
  }

  private static boolean startsWithLabel(Lines lines, int index) {
    int colon = lines.text().indexOf(':', lines.start(index));
    return colon >= 0 && colon < Math.min(lines.end(index), lines.start(index) + LONGEST_LABEL);
  }
}
