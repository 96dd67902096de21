package org.fabula.understanding.facts;

import java.util.ArrayList;
import java.util.List;
import org.fabula.story.Span;
import org.fabula.understanding.segmentation.Segments;

/**
 * A sentence, or two, as the patterns of facts see it: units parted by blanks. {@code @3} is the
 * person of the mention with an index, {@code #28} a number, {@code ~3} a place in a row, {@code
 * ^lisbon} a capitalised word that names nobody known; all else is in lower case, "n't" and "'s"
 * apart, "green-eyed" parted before its last word.
 */
final class Wording {

  private final Segments segments;
  private final StringBuilder text = new StringBuilder(" ");
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> tokens = new ArrayList<>();
  private int endToken;

  Wording(Segments segments) {
    this.segments = segments;
  }

  void add(String unit, int firstToken, int end) {
    starts.add(text.length());
    tokens.add(firstToken);
    text.append(unit).append(' ');
    endToken = end;
  }

  String text() {
    return text.toString();
  }

  List<String> units() {
    return List.of(text.toString().trim().split(" ", -1));
  }

  boolean isEmpty() {
    return starts.isEmpty();
  }

  /** Index of the token whose unit holds an offset into {@link #text()}. */
  int tokenAt(int offset) {
    return tokens.get(unitAt(offset));
  }

  /** Index of the unit that holds an offset. */
  int unitAt(int offset) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** What stands in the story from one offset into {@link #text()} up to another. */
  Span span(int start, int end) {
    int last = unitAt(Math.max(start, end - 1));
    int stop = last + 1 < tokens.size() ? tokens.get(last + 1) : endToken;
    int first = tokenAt(start);
    return segments.span(first, Math.max(first + 1, stop));
  }
}
