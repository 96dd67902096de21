package org.fabula.reading.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The mark some programs put before Unicode text. The longer of two that fit comes first. */
enum ByteOrderMark {
  UTF_32_LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
  UTF_32_BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
  UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
  UTF_16_LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
  UTF_16_BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

  private final Charset charset;

  @SuppressWarnings("ImmutableEnumChecker") // written once, read below
  private final int[] mark;

  ByteOrderMark(Charset charset, int... mark) {
    this.charset = charset;
    this.mark = mark;
  }

  static Optional<ByteOrderMark> of(byte[] bytes) {
    return Arrays.stream(values()).filter(mark -> mark.startsIn(bytes)).findFirst();
  }

  /** The text behind the mark. */
  String decode(byte[] bytes) {
    return new String(bytes, mark.length, bytes.length - mark.length, charset);
  }

  private boolean startsIn(byte[] bytes) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
