package org.fabula.writing.report;

import java.util.ArrayList;
import java.util.List;

/** Text measured in a terminal's columns: most characters take one, some none, some two. */
final class TerminalText {

  private static final String ELLIPSIS = "…";

  /** First and last of the code points that take two columns (Unicode's UAX 11, W and F). */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0x4DBF},
    {0x4E00, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD}
  };

  private TerminalText() {}

  /**
   * On one line and harmless: white space squeezed, and no character that a terminal would obey
   * rather than show.
   */
  static String clean(String text) {
    var clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(TerminalText::shows)
        .forEach(
            point -> {
              if (!isSpace(point)) {
                clean.appendCodePoint(point);
              } else if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
              }
            });
    return clean.toString().stripTrailing();
  }

  private static boolean shows(int point) {
    return isSpace(point)
        || switch (Character.getType(point)) {
          case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
          default -> true;
        };
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  /** The columns that a clean text takes. */
  static int width(String text) {
    return text.codePoints().map(TerminalText::width).sum();
  }

  private static int width(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    for (var range : WIDE) {
      if (range[0] <= point && point <= range[1]) {
        return 2;
      }
    }
    return 1;
  }

  /** The text if it fits, else as much of it as fits before an ellipsis. */
  static String cut(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    return text.substring(0, fitting(text, 0, columns - 1)).stripTrailing() + ELLIPSIS;
  }

  /** The text with spaces after it up to a width. */
  static String padRight(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }

  /** The text with spaces before it up to a width. */
  static String padLeft(String text, int columns) {
    return " ".repeat(Math.max(0, columns - width(text))) + text;
  }

  /** The text in lines, broken at spaces, and inside words only where one is wider than a line. */
  static List<String> wrap(String text, int columns) {
    var lines = new ArrayList<String>();
    int start = 0;
    while (start < text.length()) {
      int end = fitting(text, start, columns);
      int next = end;
      if (end < text.length()) {
        int space = text.lastIndexOf(' ', end);
        if (space > start) {
          end = space;
          next = space + 1;
        }
      }
      lines.add(text.substring(start, end));
      start = next;
    }
    return lines;
  }

  /** The end of the longest stretch from {@code start} that fits; past one character at least. */
  private static int fitting(String text, int start, int columns) {
    int end = start;
    int left = columns;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      left -= width(point);
      if (left < 0 && end > start) {
        break;
      }
      end += Character.charCount(point);
    }
    return end;
  }
}
