package org.fabula.library;

/** The number by which the indexes know a paragraph: numbers order by story, then by text. */
final class PassageId {

  private static final int PARAGRAPH_BITS = 32;

  private PassageId() {}

  static long of(long storyId, int paragraph) {
    return storyId << PARAGRAPH_BITS | paragraph;
  }

  static long storyId(long passage) {
    return passage >> PARAGRAPH_BITS;
  }

  static int paragraph(long passage) {
    return (int) passage;
  }
}
