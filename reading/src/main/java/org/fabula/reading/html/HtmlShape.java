package org.fabula.reading.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fabula.reading.decoding.Decoding;

/** Tells HTML from plain text by its tags. A few {@code <i>} in a text do not make it a page. */
public final class HtmlShape {
  private static final int HEAD = 4000;
  private static final int SAMPLE = 1 << 16;
  private static final int FEWEST_TAGS = 3;
  private static final int TEXT_FOR_A_TAG = 2000;
  private static final Pattern OPENING =
      Pattern.compile("<(?:!doctype html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|br|div|h[1-6]|hr|table|center|blockquote)\\b[^<>]{0,300}>",
          Pattern.CASE_INSENSITIVE);

  private HtmlShape() {}

  /** Whether the bytes of a file are HTML; its name decides where they hardly tell. */
  public static boolean fits(byte[] bytes, String name) {
    var sample = new Decoding().decode(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
    var head = sample.substring(0, Math.min(HEAD, sample.length()));
    if (head.stripLeading().startsWith("<") && OPENING.matcher(head).find()) {
      return true;
    }
    long tags = TAG.matcher(sample).results().count();
    var ending = name.toLowerCase(Locale.ROOT);
    boolean named =
        ending.endsWith(".html") || ending.endsWith(".htm") || ending.endsWith(".xhtml");
    return named ? tags > 0 : tags >= FEWEST_TAGS && tags * TEXT_FOR_A_TAG >= sample.length();
  }
}
