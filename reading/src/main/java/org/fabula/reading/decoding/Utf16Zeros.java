package org.fabula.reading.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Knows UTF-16 without a byte order mark by its zeros: English prose has one in nearly every pair
 * of bytes, always on the same side.
 */
final class Utf16Zeros {
  private static final int SAMPLE = 1 << 16;
  private static final double MANY = 0.5;
  private static final double HARDLY_ANY = 0.01;

  private Utf16Zeros() {}

  static Optional<Charset> charsetOf(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int first = 0;
    int second = 0;
    for (int i = 0; i < 2 * pairs; i += 2) {
      first += bytes[i] == 0 ? 1 : 0;
      second += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (pairs > 1 && second > MANY * pairs && first <= HARDLY_ANY * pairs) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (pairs > 1 && first > MANY * pairs && second <= HARDLY_ANY * pairs) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }
}
