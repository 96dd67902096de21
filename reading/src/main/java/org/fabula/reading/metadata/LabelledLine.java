package org.fabula.reading.metadata;

import java.util.Optional;
import org.fabula.reading.manuscript.Lines;
import org.fabula.reading.manuscript.Spaces;
import org.fabula.story.Span;

/**
 * A header line of the shape {@code Label: value}.
 *
 * @param words the label as it stands
 * @param value where the value stands on the line; empty when it follows on the next
 * @param sure whether the line alone shows that this is a header
 */
record LabelledLine(String words, Label label, Span value, boolean sure) {
  private static final int LONGEST_LABEL = 45;
  private static final String DECORATION = "*_~#<>[]=+|•»-–— \t\u00A0";

  /** The line as label and value; empty if it is not of that shape. */
  static Optional<LabelledLine> of(Lines lines, int index) {
    var text = lines.text();
    int start = skip(text, lines.start(index), lines.end(index));
    int end = lines.end(index);
    int search = Math.min(end, start + LONGEST_LABEL);
    for (int at = start; at < search; at++) {
      char sign = text.charAt(at);
      if (sign == ':') {
        var value = value(text, colons(text, at, end), end);
        var words = text.substring(start, at);
        return find(words).map(label -> new LabelledLine(words, label, value, label.strong()));
      }
      int width = dash(text, at, search);
      if (width > 0) {
        var words = text.substring(start, at);
        var label = LabelLexicon.findExact(words).filter(Label::strong);
        if (label.isPresent()) {
          var value = value(text, at + width, end);
          return Optional.of(new LabelledLine(words, label.get(), value, false));
        }
      }
    }
    return Optional.empty();
  }

  /** A line that is a label and nothing else, as pages set them above their value. */
  static Optional<LabelledLine> bare(Lines lines, int index) {
    if (lines.length(index) > LONGEST_LABEL) {
      return Optional.empty();
    }
    return LabelLexicon.findExact(lines.cut(index))
        .map(
            label ->
                new LabelledLine(
                    lines.cut(index), label, new Span(lines.end(index), lines.end(index)), false));
  }

  private static Optional<Label> find(String words) {
    var label = LabelLexicon.find(words);
    int aside = words.indexOf('(');
    return label.isEmpty() && aside > 0 ? LabelLexicon.find(words.substring(0, aside)) : label;
  }

  /** Behind the colons, for some write two. */
  private static int colons(String text, int at, int end) {
    int behind = at;
    while (behind < end && text.charAt(behind) == ':') {
      behind++;
    }
    return behind;
  }

  /** Width of a sign that stands for the colon here; 0 if there is none. */
  private static int dash(String text, int at, int end) {
    char sign = text.charAt(at);
    if (sign == '=' || sign == ';' || sign == '–' || sign == '—') {
      return 1;
    }
    boolean spaced = sign == '-' && at > 0 && Spaces.isSpace(text.charAt(at - 1));
    if (spaced && at + 1 < end) {
      return text.charAt(at + 1) == '-' ? 2 : Spaces.isSpace(text.charAt(at + 1)) ? 1 : 0;
    }
    return 0;
  }

  private static Span value(String text, int from, int to) {
    int start = skip(text, from, to);
    int end = to;
    while (end > start
        && (Spaces.isSpace(text.charAt(end - 1)) || "*_".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return new Span(start, end);
  }

  private static int skip(String text, int from, int to) {
    int start = from;
    while (start < to && DECORATION.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    // "[R]" keeps its bracket.
    return start > from && start < to && text.charAt(start - 1) == '[' ? start - 1 : start;
  }
}
