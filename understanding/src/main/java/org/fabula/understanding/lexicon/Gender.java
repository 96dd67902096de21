package org.fabula.understanding.lexicon;

/** What a word tells of the person it stands for. */
public enum Gender {
  MASCULINE,
  FEMININE,
  /** The word fits anybody. */
  OPEN;

  /** Whether two words may stand for one person. */
  public boolean agreesWith(Gender other) {
    return this == OPEN || other == OPEN || this == other;
  }

  static Gender ofColumn(String column) {
    return switch (column) {
      case "he" -> MASCULINE;
      case "she" -> FEMININE;
      case "either" -> OPEN;
      default -> throw new IllegalStateException("no gender is called " + column);
    };
  }
}
