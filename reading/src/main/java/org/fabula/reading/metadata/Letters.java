package org.fabula.reading.metadata;

import org.fabula.reading.manuscript.Lines;

/** Whether a line says anything. */
final class Letters {
  private Letters() {}

  static boolean any(Lines lines, int index) {
    for (int i = lines.start(index); i < lines.end(index); i++) {
      if (Character.isLetterOrDigit(lines.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
