package org.fabula.reading.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes a text file by what its bytes show: a byte order mark, the zeros of UTF-16, well-formed
 * UTF-8, and else the one-byte encoding that makes the likelier prose. Linear in the bytes.
 */
public final class Decoding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** The bytes as text, without a byte order mark; U+FFFD where a few bytes are broken. */
  public String decode(byte[] bytes) {
    return unicode(bytes).orElseGet(() -> singleByte(bytes));
  }

  /**
   * The bytes as text like {@link #decode}, but where no Unicode encoding fits, the declared
   * encoding is believed.
   */
  public String decode(byte[] bytes, Charset declared) {
    return unicode(bytes).orElseGet(() -> new String(bytes, declared));
  }

  private static Optional<String> unicode(byte[] bytes) {
    var marked = ByteOrderMark.of(bytes);
    if (marked.isPresent()) {
      return marked.map(mark -> mark.decode(bytes));
    }
    var utf16 = Utf16Zeros.charsetOf(bytes);
    if (utf16.isPresent()) {
      return utf16.map(charset -> new String(bytes, charset));
    }
    return Utf8Shape.of(bytes).isUtf8()
        ? Optional.of(new String(bytes, StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private static String singleByte(byte[] bytes) {
    var windows = new String(bytes, WINDOWS_1252);
    var mac = MacRoman.decode(bytes);
    return ProsePlausibility.of(mac) > ProsePlausibility.of(windows) ? mac : windows;
  }
}
