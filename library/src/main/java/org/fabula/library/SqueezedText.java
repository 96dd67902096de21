package org.fabula.library;

import java.util.OptionalInt;

/** A text with every run of white space made one blank, and where each unit of it came from. */
final class SqueezedText {

  private final StringBuilder squeezed = new StringBuilder();
  private final int[] origins;

  private SqueezedText(String text, int start, int mostUnits) {
    origins = new int[Math.min(mostUnits, text.length() - start)];
    int at = start;
    while (at < text.length() && squeezed.length() < origins.length) {
      boolean blank = Character.isWhitespace(text.charAt(at));
      if (!blank || (squeezed.length() > 0 && squeezed.charAt(squeezed.length() - 1) != ' ')) {
        origins[squeezed.length()] = at;
        squeezed.append(blank ? ' ' : text.charAt(at));
      }
      at++;
    }
  }

  static SqueezedText of(String text) {
    return from(text, 0, text.length());
  }

  /** Of what follows {@code start}, at most so many units. */
  static SqueezedText from(String text, int start, int mostUnits) {
    return new SqueezedText(text, start, mostUnits);
  }

  /** The offset in the text itself of the occurrence nearest to {@code offset}. */
  OptionalInt nearest(String wanted, int offset) {
    var nearest = OptionalInt.empty();
    int found = squeezed.indexOf(wanted);
    while (found >= 0) {
      int origin = origins[found];
      if (nearest.isPresent() && distance(origin, offset) >= distance(nearest.getAsInt(), offset)) {
        return nearest; // Occurrences come in text order: from here on they only get farther.
      }
      nearest = OptionalInt.of(origin);
      found = squeezed.indexOf(wanted, found + 1);
    }
    return nearest;
  }

  private static int distance(int one, int other) {
    return Math.abs(one - other);
  }

  @Override
  public String toString() {
    return squeezed.toString();
  }
}
