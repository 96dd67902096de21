package org.fabula.writing;

import java.util.Arrays;
import org.fabula.story.Span;

/**
 * Turns UTF-16 offsets into one text into offsets in Unicode code points, as files and other
 * programs count them.
 *
 * <p>Built by one walk over the text; a look-up takes time logarithmic in the number of characters
 * outside the basic plane, of which prose has few or none.
 */
public final class CodePointOffsets {

  /** Where the second halves of surrogate pairs stand, ascending. */
  private final int[] secondHalves;

  private final int textLength;

  private CodePointOffsets(int[] secondHalves, int textLength) {
    this.secondHalves = secondHalves;
    this.textLength = textLength;
  }

  /** The offsets of a text. */
  public static CodePointOffsets in(String text) {
    var found = new int[16];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count] = i;
        count++;
        i++; // a pair's second half opens no other pair
      }
    }
    return new CodePointOffsets(Arrays.copyOf(found, count), text.length());
  }

  /**
   * The code points before a UTF-16 offset. A lone surrogate counts as one, and so does the first
   * half of a pair that the offset cuts in two.
   */
  public int at(int offset) {
    if (offset < 0 || offset > textLength) {
      throw new IllegalArgumentException("offset " + offset + " in a text of " + textLength);
    }
    int place = Arrays.binarySearch(secondHalves, offset);
    return offset - (place >= 0 ? place : -place - 1);
  }

  /** The same span, counted in code points: no longer one to cut out of the story's text. */
  public Span of(Span span) {
    return new Span(at(span.start()), at(span.end()));
  }

  /** The text's length in code points. */
  public int textLength() {
    return at(textLength);
  }
}
