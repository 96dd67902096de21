package org.fabula.reading.metadata;

import java.util.BitSet;
import org.fabula.reading.manuscript.Lines;
import org.fabula.story.MetadataField;
import org.fabula.story.Span;

/**
 * Reads the footer of a story from its last line up: "To be continued", "The End", labelled lines,
 * a site's slogan with or without the title glued to it. A "To be continued" alone is footer
 * anywhere.
 */
public final class FooterReading {
  private static final int MOST_LINES = 30;
  private static final int LONGEST_SIGNATURE = 7;

  /** The footer of the lines from {@code from} up to but not including {@code to}. */
  public Footer read(Lines lines, int from, int to) {
    var found = new BitSet();
    var fields = new Fields(lines.text());
    int index = to;
    while (index > from && to - index < MOST_LINES) {
      int start = blockStart(lines, from, index);
      if (!takeBlock(lines, start, index, fields)) {
        break;
      }
      found.set(start, index);
      index = start;
    }
    for (int i = from; i < index; i++) {
      if (lines.startsBlock(i) && ClosingLine.saysToBeContinued(lines, i)) {
        found.set(i);
      }
    }
    return new Footer(found, fields.found());
  }

  /**
   * First line of the block that ends before {@code end}; a text without gaps goes line by line.
   */
  private static int blockStart(Lines lines, int from, int end) {
    int start = end - 1;
    while (start > from && end - start < MOST_LINES && !lines.startsBlock(start)) {
      start--;
    }
    return lines.startsBlock(start) ? start : end - 1;
  }

  private static boolean takeBlock(Lines lines, int start, int end, Fields fields) {
    var slogan = SiteSlogan.in(lines, end - 1);
    if (slogan.isPresent() && end - start == 1) {
      slogan.get().read(fields);
      return true;
    }
    if (end - start == 1 && ClosingLine.saysToBeContinued(lines, start)) {
      fields.put(MetadataField.TO_BE_CONTINUED, lines.span(start));
      return true;
    }
    if (end - start == 1 && ClosingLine.saysTheEnd(lines, start)) {
      return true;
    }
    return isSignature(lines, start, end) || takeLabels(lines, start, end, fields);
  }

  /** A mail's signature: two dashes alone, a few lines below them. */
  private static boolean isSignature(Lines lines, int start, int end) {
    return lines.cut(start).equals("--") && end - start > 1 && end - start <= LONGEST_SIGNATURE;
  }

  /** Takes a block of which every line is labelled or goes on with what the line before says. */
  private static boolean takeLabels(Lines lines, int start, int end, Fields fields) {
    if (LabelledLine.of(lines, start).filter(LabelledLine::sure).isEmpty()) {
      return false;
    }
    int index = start;
    while (index < end) {
      var line = LabelledLine.of(lines, index);
      int next = index + 1;
      while (next < end && LabelledLine.of(lines, next).isEmpty()) {
        next++;
      }
      var value =
          new Span(
              line.get().value().start(),
              Math.max(line.get().value().start(), lines.end(next - 1)));
      line.get()
          .label()
          .field()
          .filter(field -> !value.isEmpty())
          .ifPresent(field -> fields.put(field, value));
      index = next;
    }
    return true;
  }
}
