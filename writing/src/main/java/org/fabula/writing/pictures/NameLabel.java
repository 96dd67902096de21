package org.fabula.writing.pictures;

/**
 * A name beside its line, in pixels.
 *
 * @param x of its left edge
 * @param y of its middle
 * @param width as wide as its letters are at most
 * @param opens whether its line starts at its right edge; else it stands above the line
 */
record NameLabel(String text, int x, int y, int width, boolean opens) {

  static final int HEIGHT = 12;

  private static final int LONGEST = 18;
  private static final int LETTER = 7;
  private static final int FIRST_WIDE_LETTER = 0x1100;

  /** How a line is labelled: the name, cut short where it is too long. */
  static String text(String name) {
    if (name.codePointCount(0, name.length()) <= LONGEST) {
      return name;
    }
    return name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
  }

  static int width(String text) {
    return text.codePoints().map(letter -> letter < FIRST_WIDE_LETTER ? LETTER : 2 * LETTER).sum();
  }

  boolean overlaps(NameLabel other) {
    return x < other.x + other.width && other.x < x + width && Math.abs(y - other.y) < HEIGHT;
  }
}
