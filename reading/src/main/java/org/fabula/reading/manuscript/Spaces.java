package org.fabula.reading.manuscript;

/**
 * White space as a reader sees it: what leaves no ink. Beside Java's white space that is the
 * no-break space, the zero-width space and a stray byte order mark.
 */
public final class Spaces {
  private Spaces() {}

  /** Whether the character leaves no ink. */
  public static boolean isSpace(char letter) {
    return letter <= ' '
        || (letter >= 0x7F
            && (Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || letter == '\uFEFF'
                || letter == '\u200B'
                || letter <= 0x9F));
  }

  /** Whether the character ends a line. Form feeds and Unicode's line separators do. */
  public static boolean endsLine(char letter) {
    return (letter >= '\n' && letter <= '\r')
        || letter == '\u0085'
        || letter == '\u2028'
        || letter == '\u2029';
  }

  /** The words on one line, white space squeezed. */
  public static String squeeze(CharSequence text) {
    var line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (isSpace(letter)) {
        gap = line.length() > 0;
      } else {
        if (gap) {
          line.append(' ');
          gap = false;
        }
        line.append(letter);
      }
    }
    return line.toString();
  }
}
