package org.fabula.reading.decoding;

/**
 * How well bytes follow UTF-8's form.
 *
 * @param sequences well-formed sequences of two to four bytes
 * @param broken bytes above ASCII outside such a sequence
 */
record Utf8Shape(int sequences, int broken) {

  static Utf8Shape of(byte[] bytes) {
    int sequences = 0;
    int broken = 0;
    int i = 0;
    while (i < bytes.length) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      int length = sequenceLength(bytes, i);
      if (length == 0) {
        broken++;
        i++;
      } else {
        sequences++;
        i += length;
      }
    }
    return new Utf8Shape(sequences, broken);
  }

  /**
   * Whether the bytes are meant as UTF-8. Well-formed sequences hardly ever come about by accident
   * in another encoding's prose, so a file with more of them than broken bytes is UTF-8 with a few
   * broken bytes.
   */
  boolean isUtf8() {
    return broken == 0 || sequences > broken;
  }

  /** Length of the well-formed sequence (Unicode standard, table 3-7) at an offset; 0 if none. */
  private static int sequenceLength(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    if (lead >= 0xC2 && lead <= 0xDF) {
      return follows(bytes, at + 1, 1, 0x80, 0xBF) ? 2 : 0;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      int low = lead == 0xE0 ? 0xA0 : 0x80;
      int high = lead == 0xED ? 0x9F : 0xBF;
      return follows(bytes, at + 1, 2, low, high) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
      int low = lead == 0xF0 ? 0x90 : 0x80;
      int high = lead == 0xF4 ? 0x8F : 0xBF;
      return follows(bytes, at + 1, 3, low, high) ? 4 : 0;
    }
    return 0;
  }

  /** Whether {@code count} continuation bytes follow, the first of them in the given range. */
  private static boolean follows(byte[] bytes, int at, int count, int low, int high) {
    if (at + count > bytes.length) {
      return false;
    }
    int first = bytes[at] & 0xFF;
    if (first < low || first > high) {
      return false;
    }
    for (int i = at + 1; i < at + count; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
