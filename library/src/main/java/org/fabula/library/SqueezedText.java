package org.fabula.library;

import java.util.Arrays;
import java.util.OptionalInt;
import org.fabula.story.Span;

/**
 * A text with every run of white space made one blank, and where each unit of it came from. What
 * stands for no character, which no database keeps, counts as white space.
 */
final class SqueezedText {

  private final StringBuilder squeezed = new StringBuilder();
  private final int[] origins;

  private SqueezedText(String text, Span part, int mostUnits) {
    origins = new int[Math.min(mostUnits, part.length())];
    int at = part.start();
    while (at < part.end() && squeezed.length() < origins.length) {
      boolean blank = isBlank(text, part, at);
      if (!blank || (squeezed.length() > 0 && squeezed.charAt(squeezed.length() - 1) != ' ')) {
        origins[squeezed.length()] = at;
        squeezed.append(blank ? ' ' : text.charAt(at));
      }
      at++;
    }
    int last = squeezed.length() - 1;
    if (last >= 0 && Character.isHighSurrogate(squeezed.charAt(last))) {
      squeezed.setLength(last); // Its other half is one unit too many.
    }
  }

  private static boolean isBlank(String text, Span part, int at) {
    char unit = text.charAt(at);
    boolean halfPair =
        Character.isHighSurrogate(unit)
            ? at + 1 == part.end() || !Character.isLowSurrogate(text.charAt(at + 1))
            : Character.isLowSurrogate(unit)
                && (at == part.start() || !Character.isHighSurrogate(text.charAt(at - 1)));
    return halfPair || Character.isWhitespace(unit) || Character.isISOControl(unit);
  }

  static SqueezedText of(String text) {
    return of(text, new Span(0, text.length()));
  }

  static SqueezedText of(String text, Span part) {
    return new SqueezedText(text, part, Integer.MAX_VALUE);
  }

  /** Of what follows {@code start}, at most so many units. */
  static SqueezedText from(String text, int start, int mostUnits) {
    return new SqueezedText(text, new Span(start, text.length()), mostUnits);
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

  /** Where in this text a span of the text itself is. */
  Span squeezed(Span span) {
    return new Span(indexOf(span.start()), indexOf(span.end()));
  }

  private int indexOf(int origin) {
    int index = Arrays.binarySearch(origins, 0, squeezed.length(), origin);
    return index < 0 ? -index - 1 : index;
  }

  @Override
  public String toString() {
    return squeezed.toString();
  }
}
