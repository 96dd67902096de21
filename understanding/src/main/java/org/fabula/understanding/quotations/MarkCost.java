package org.fabula.understanding.quotations;

import java.util.Locale;
import java.util.Set;
import org.fabula.story.Span;

/** What speaks against a mark's opening a quotation, closing one, or being none. */
record MarkCost(double opening, double closing, double ignored) {

  private static final double NEVER = 8;
  private static final Set<String> ELISIONS =
      Set.of(
          "tis", "twas", "em", "til", "till", "cause", "bout", "twere", "twill", "tisn", "im", "er",
          "ere", "neath", "round", "ave", "e", "is", "ow", "ere's", "n", "nuff", "spose", "s", "d",
          "ll", "ve", "re", "m");

  /** The cost of each role for the mark at {@code offset} in a paragraph. */
  static MarkCost at(String text, int offset, Span paragraph) {
    int limit = paragraph.end();
    if (isApart(text, offset, paragraph)) {
      return apart(text, offset, paragraph);
    }
    char before = offset == 0 ? ' ' : text.charAt(offset - 1);
    char after = offset + 1 >= limit ? ' ' : text.charAt(offset + 1);
    return switch (text.charAt(offset)) {
      case '"' -> straightDouble(before, after);
      case '„', '‟', '‚' -> new MarkCost(0, 6, 6);
      case '“' -> closes(before, after) ? new MarkCost(3, 1, 6) : new MarkCost(0, 6, 6);
      case '”' -> new MarkCost(isGap(before) && !isGap(after) ? 3 : 6, 0, 6);
      case '«', '‹' -> closes(before, after) ? new MarkCost(6, 0, 6) : new MarkCost(0, 6, 6);
      case '»', '›' -> opens(before, after) ? new MarkCost(0, 6, 6) : new MarkCost(6, 0, 6);
      case '‘', '‛' ->
          new MarkCost(
              0.1, closes(before, after) ? 0.1 : NEVER, isElision(text, offset + 1, limit) ? 0 : 2);
      case '’' -> single(text, offset, limit, NEVER);
      case '\'' -> single(text, offset, limit, opensStraight(before, after));
      default -> throw new IllegalArgumentException("no mark of a quotation at " + offset);
    };
  }

  /** Whether blanks stand on both sides of a mark that looks the same opening and closing. */
  private static boolean isApart(String text, int offset, Span paragraph) {
    return "\"'’".indexOf(text.charAt(offset)) >= 0
        && (offset == paragraph.start() || isGap(text.charAt(offset - 1)))
        && (offset + 1 >= paragraph.end() || isGap(text.charAt(offset + 1)));
  }

  /** {@code " Mind it , " he said .}: only the paragraph's ends tell opening from closing. */
  private static MarkCost apart(String text, int offset, Span paragraph) {
    boolean first = offset == paragraph.start();
    boolean last = offset + 1 >= paragraph.end();
    boolean curly = text.charAt(offset) == '’';
    return new MarkCost(curly ? NEVER : last ? 4 : 0.5, first ? 4 : 0.5, 4);
  }

  /** As the last mark of {@code „Komm“} and {@code »Komm« } stands. */
  private static boolean closes(char before, char after) {
    return !isGap(before) && !isDash(before) && !Character.isLetterOrDigit(after);
  }

  /** As the first mark of {@code »Komm«} stands. */
  private static boolean opens(char before, char after) {
    return (isGap(before) || isDash(before)) && !isGap(after);
  }

  private static MarkCost straightDouble(char before, char after) {
    double opening = (isGap(before) || isDash(before) ? 0 : 2) + (isGap(after) ? 1 : 0);
    double closing = (isGap(after) || isPunctuation(after) ? 0 : 1.5) + (isGap(before) ? 1 : 0);
    return new MarkCost(opening, closing, Character.isDigit(before) ? 1.5 : 6);
  }

  private static double opensStraight(char before, char after) {
    return (isGap(before) || isDash(before) ? 0.3 : 4) + (isGap(after) ? 3 : 0);
  }

  private static MarkCost single(String text, int offset, int limit, double opening) {
    char before = offset == 0 ? ' ' : text.charAt(offset - 1);
    char after = offset + 1 >= limit ? ' ' : text.charAt(offset + 1);
    double ignored = 2;
    if ((Character.isLetter(before) && Character.isLetter(after))
        || isElision(text, offset + 1, limit)) {
      ignored = 0;
    } else if (before == 's' || before == 'n') {
      ignored = 0.5; // "the boys' room", "goin' home"
    }
    double closing;
    if (Character.isLetterOrDigit(after)) {
      closing = NEVER;
    } else if (isGap(before)) {
      closing = 3;
    } else {
      closing = Character.isLetter(before) ? 1.2 : 0.1;
    }
    return new MarkCost(opening, closing, ignored);
  }

  private static boolean isElision(String text, int start, int limit) {
    int end = start;
    while (end < limit && Character.isLetter(text.charAt(end)) && end - start < 8) {
      end++;
    }
    return ELISIONS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isGap(char sign) {
    return Character.isWhitespace(sign) || sign == '(' || sign == '[' || sign == '_' || sign == '*';
  }

  private static boolean isDash(char sign) {
    return sign == '-' || sign == '—' || sign == '–';
  }

  private static boolean isPunctuation(char sign) {
    return !Character.isLetterOrDigit(sign);
  }
}
