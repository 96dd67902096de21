package org.fabula.reading;

import org.fabula.reading.refusal.RefusedFileException;

/** Whether decoded bytes are text at all. */
final class TextShape {
  /** Old files hold a stray control character here and there; binary files hold many. */
  private static final double MOST_JUNK = 0.02;

  private TextShape() {}

  static void refuseBinary(String text) throws RefusedFileException {
    long junk = text.codePoints().filter(TextShape::isJunk).count();
    if (junk > MOST_JUNK * text.length()) {
      throw new RefusedFileException(
          "this is no text but binary data", "choose a text, HTML or EPUB file");
    }
  }

  private static boolean isJunk(int letter) {
    boolean plain = letter >= ' ' && letter < 0x7F;
    boolean layout = letter >= '\t' && letter <= '\r';
    if (plain || layout) {
      return false;
    }
    return switch (Character.getType(letter)) {
      case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE ->
          true;
      default -> letter == '\uFFFD';
    };
  }
}
