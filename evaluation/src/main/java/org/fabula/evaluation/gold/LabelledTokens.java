package org.fabula.evaluation.gold;

import java.util.ArrayList;
import java.util.List;
import org.fabula.story.Span;

/** A text's tokens one a line, each with a label behind a tab, as LitBank marks events. */
final class LabelledTokens {

  private LabelledTokens() {}

  /**
   * Where the tokens with a label stand in the text, in code points.
   *
   * @throws IllegalArgumentException if the text does not hold the tokens in this order
   */
  static List<Span> spans(String label, List<String> lines, String text) {
    var spans = new ArrayList<Span>();
    int at = 0;
    int codePoints = 0;
    for (var line : lines) {
      var cells = line.split("\t", -1);
      if (!cells[0].isEmpty()) {
        int start = text.indexOf(cells[0], at);
        if (start < 0) {
          throw new IllegalArgumentException("the text lacks the token " + cells[0]);
        }
        int from = codePoints + text.codePointCount(at, start);
        at = start + cells[0].length();
        codePoints = from + cells[0].codePointCount(0, cells[0].length());
        if (cells[1].equals(label)) {
          spans.add(new Span(from, codePoints));
        }
      }
    }
    return spans;
  }
}
