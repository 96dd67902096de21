package org.fabula.reading.chapters;

import java.util.Locale;

/**
 * The ornaments around a heading: {@code ~*~ Chapter 3 ~*~}, {@code ## Three}, {@code _ Four _}.
 */
final class Decoration {
  private static final String ORNAMENTS = "*_~#=-–—<>|+^•·{}()[]'; \t\u00A0";
  private static final String CLOSING_ORNAMENTS = "*_~#=-–—<>|+^•·{}[] \t\u00A0";

  private Decoration() {}

  /** The line's words without what is drawn around them. */
  static String strip(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && ORNAMENTS.indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && CLOSING_ORNAMENTS.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    if (isQuoted(line, start, end)) {
      start++;
      end--;
    }
    // "(1)" loses both brackets.
    if (end > start && start > 0 && line.charAt(start - 1) == '(' && line.charAt(end - 1) == ')') {
      end--;
    }
    return line.substring(start, end);
  }

  /** Whether all of it stands between one pair of quotation marks. */
  private static boolean isQuoted(String line, int start, int end) {
    if (end - start < 3 || !isQuote(line.charAt(start)) || !isQuote(line.charAt(end - 1))) {
      return false;
    }
    return line.substring(start + 1, end - 1).chars().noneMatch(sign -> isQuote((char) sign));
  }

  private static boolean isQuote(char sign) {
    return sign == '"' || sign == '“' || sign == '”';
  }

  /** Letters and digits alone, in lower case: what stays the same when a title is set again. */
  static String key(CharSequence words) {
    var key = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        key.append(words.charAt(i));
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
