package org.fabula.reading.decoding;

/**
 * Scores how likely a decoding's characters beyond ASCII are where they stand. An apostrophe
 * between letters speaks for a decoding; a capital in the middle of a word or a dagger speaks
 * against it.
 */
final class ProsePlausibility {
  private static final int TELLING = 3;
  private static final int LIKELY = 1;
  private static final int ODD = -2;
  private static final int ABSURD = -3;

  /** Signs that stories do use, though seldom. */
  private static final String SELDOM = "\u00A0£©®™°·•«»¿¡½¼¾€§";

  private ProsePlausibility() {}

  /** Sum over the text; higher is likelier. */
  static long of(String text) {
    long score = 0;
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      if (here >= 0x80) {
        char before = i == 0 ? '\n' : text.charAt(i - 1);
        char after = i + 1 == text.length() ? '\n' : text.charAt(i + 1);
        score += score(before, here, after);
      }
    }
    return score;
  }

  private static int score(char before, char here, char after) {
    return switch (here) {
      case '’' ->
          Character.isLetter(before) || opens(before, after) ? TELLING : closes(before, after);
      case '”' -> closes(before, after);
      case '‘', '“' -> opens(before, after) ? TELLING : ODD;
      case '–', '—', '…' -> TELLING - 1;
      default -> Character.isLetter(here) ? letter(before, here, after) : sign(here);
    };
  }

  private static boolean opens(char before, char after) {
    return !Character.isLetterOrDigit(before) && !Character.isWhitespace(after);
  }

  private static int closes(char before, char after) {
    return !Character.isWhitespace(before) && !Character.isLetterOrDigit(after) ? TELLING : ODD;
  }

  private static int letter(char before, char here, char after) {
    if (!Character.isLetter(before) && !Character.isLetter(after)) {
      return ABSURD;
    }
    return Character.isUpperCase(here) && Character.isLowerCase(before) ? ABSURD : LIKELY;
  }

  private static int sign(char here) {
    return SELDOM.indexOf(here) >= 0 ? 0 : ODD;
  }
}
