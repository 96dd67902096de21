package org.fabula.reading.manuscript;

import java.util.Arrays;
import org.fabula.reading.refusal.RefusedFileException;
import org.fabula.story.Span;

/**
 * The lines of a text that show something, in order, without the white space around them. Blank
 * lines are not lines here: they are the gap before the next one. Kept as numbers, so that a text
 * of a million lines stays small.
 */
public final class Lines {
  /** Far more than any story; a text of more lines is a list. */
  static final int MOST_LINES = 4_000_000;

  private static final int TAB_WIDTH = 8;
  private static final double FEW_BLOCKS = 0.04;

  private final String text;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private byte[] gaps = new byte[256];
  private byte[] indents = new byte[256];
  private int size;

  private Lines(String text) {
    this.text = text;
  }

  /** The lines of a text, whichever characters end them. */
  public static Lines of(String text) throws RefusedFileException {
    var lines = new Lines(text);
    lines.fill();
    return lines;
  }

  private void fill() throws RefusedFileException {
    int blank = 1;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !Spaces.endsLine(text.charAt(end))) {
        end++;
      }
      blank = add(start, end, blank) ? 0 : blank + 1;
      boolean pair =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (pair ? 2 : 1);
    }
  }

  /** Adds a line unless it is blank. */
  private boolean add(int lineStart, int lineEnd, int blank) throws RefusedFileException {
    int start = lineStart;
    int indent = 0;
    while (start < lineEnd && Spaces.isSpace(text.charAt(start))) {
      indent = text.charAt(start) == '\t' ? indent / TAB_WIDTH * TAB_WIDTH + TAB_WIDTH : indent + 1;
      start++;
    }
    if (start == lineEnd) {
      return false;
    }
    int end = lineEnd;
    while (Spaces.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (size == MOST_LINES) {
      throw new RefusedFileException(
          "this has more than " + MOST_LINES + " lines, which no story has", "split it");
    }
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    gaps[size] = (byte) Math.min(blank, Byte.MAX_VALUE);
    indents[size] = (byte) Math.min(indent, Byte.MAX_VALUE);
    size++;
    return true;
  }

  private void grow() {
    starts = Arrays.copyOf(starts, 2 * size);
    ends = Arrays.copyOf(ends, 2 * size);
    gaps = Arrays.copyOf(gaps, 2 * size);
    indents = Arrays.copyOf(indents, 2 * size);
  }

  /** How many lines show something. */
  public int size() {
    return size;
  }

  /** The text they are lines of. */
  public String text() {
    return text;
  }

  /** Where line {@code index} starts to show something. */
  public int start(int index) {
    return starts[index];
  }

  /** Where line {@code index} stops to show something. */
  public int end(int index) {
    return ends[index];
  }

  /** How many UTF-16 units line {@code index} shows, white space inside it included. */
  public int length(int index) {
    return ends[index] - starts[index];
  }

  /** How many columns line {@code index} is set in, a tab going to the next multiple of eight. */
  public int indent(int index) {
    return indents[index];
  }

  /** How many blank lines come before line {@code index}; at least one before the first. */
  public int gap(int index) {
    return gaps[index];
  }

  /** Whether line {@code index} starts a block: a blank line or nothing comes before it. */
  public boolean startsBlock(int index) {
    return gaps[index] > 0;
  }

  /**
   * The index after the last line of the block that line {@code index} is in, looking at {@code
   * most} lines at most.
   */
  public int blockEnd(int index, int most) {
    int end = index + 1;
    while (end < size && end - index < most && gaps[end] == 0) {
      end++;
    }
    return end;
  }

  /** Whether hardly any blank lines part the text, so that blocks tell nothing. */
  public boolean hasFewBlocks() {
    int blocks = 0;
    for (int i = 0; i < size; i++) {
      blocks += gaps[i] > 0 ? 1 : 0;
    }
    return blocks < FEW_BLOCKS * size + 2;
  }

  /** The first character that line {@code index} shows. */
  public char first(int index) {
    return text.charAt(starts[index]);
  }

  /** The last character that line {@code index} shows. */
  public char last(int index) {
    return text.charAt(ends[index] - 1);
  }

  /** What line {@code index} shows. */
  public Span span(int index) {
    return new Span(starts[index], ends[index]);
  }

  /** The words of line {@code index}. */
  public String cut(int index) {
    return text.substring(starts[index], ends[index]);
  }

  /** Index of the first line that starts at or after an offset; {@link #size()} if none does. */
  public int indexFrom(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }
}
