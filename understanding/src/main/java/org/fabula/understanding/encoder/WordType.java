package org.fabula.understanding.encoder;

/** What is told to the encoder beside a word's letters, as it knows no capitals. */
final class WordType {

  private static final int LOWER = 0;
  private static final int CAPITALISED = 1;
  private static final int CAPITALS = 2;
  static final int OTHER = 3;
  static final int QUOTED = 4;

  private WordType() {}

  static int of(String word, boolean quoted) {
    return shape(word) + (quoted ? QUOTED : 0);
  }

  private static int shape(String word) {
    int first = word.codePointAt(0);
    if (!Character.isLetter(first)) {
      return OTHER;
    }
    if (!Character.isUpperCase(first)) {
      return LOWER;
    }
    boolean single = word.codePointCount(0, word.length()) == 1;
    boolean shouted = word.codePoints().noneMatch(Character::isLowerCase);
    return shouted && !single ? CAPITALS : CAPITALISED;
  }
}
