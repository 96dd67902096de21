package org.fabula.reading.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fabula.reading.decoding.Decoding;

/**
 * Decodes a page. What it declares is believed only for encodings that cannot be told from the
 * bytes; pages that declare a Western encoding often are in another.
 */
public final class HtmlEncoding {
  private static final int HEAD = 2048;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
  private static final Set<String> DETECTED =
      Set.of(
          "utf-8",
          "utf8",
          "us-ascii",
          "ascii",
          "iso-8859-1",
          "latin1",
          "windows-1252",
          "macintosh",
          "x-mac-roman");

  private HtmlEncoding() {}

  /** The page's source. */
  public static String decode(byte[] bytes) {
    var decoding = new Decoding();
    return declared(bytes)
        .map(charset -> decoding.decode(bytes, charset))
        .orElseGet(() -> decoding.decode(bytes));
  }

  private static Optional<Charset> declared(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    var declared = DECLARED.matcher(head);
    if (!declared.find()) {
      return Optional.empty();
    }
    var name = declared.group(1).toLowerCase(Locale.ROOT);
    if (DETECTED.contains(name) || name.startsWith("utf-16")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
