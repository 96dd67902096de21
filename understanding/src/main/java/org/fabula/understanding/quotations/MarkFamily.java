package org.fabula.understanding.quotations;

import org.fabula.story.Paragraph;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;

/** The kind of marks a story puts around what is said. The other kind is for quotations in it. */
enum MarkFamily {
  DOUBLE("\"“”„‟«»"),
  SINGLE("'‘’‚‛‹›"),
  /** No marks: a dash before what is said. */
  DASH("");

  private static final double SHARE_OF_DASH_PARAGRAPHS = 0.05;

  private final String marks;

  MarkFamily(String marks) {
    this.marks = marks;
  }

  boolean contains(char sign) {
    return marks.indexOf(sign) >= 0;
  }

  /** The family whose marks stand most often before a capital, where speech begins. */
  static MarkFamily of(Segments segments) {
    int doubles = 0;
    int singles = 0;
    for (int i = 0; i + 1 < segments.tokens().size(); i++) {
      if (opens(i, segments) && segments.kind(i - 1) != Token.Kind.QUOTE_MARK) {
        char sign = segments.story().text().charAt(segments.token(i).span().start());
        if (DOUBLE.contains(sign)) {
          doubles++;
        } else if (SINGLE.contains(sign) && !isAfterLetter(segments, i)) {
          singles++;
        }
      }
    }
    if (doubles == 0 && singles == 0 && speaksAfterDashes(segments)) {
      return DASH;
    }
    return singles > doubles ? SINGLE : DOUBLE;
  }

  /** Whether the mark stands before a capital, at most with the mark of a quotation in between. */
  private static boolean opens(int mark, Segments segments) {
    int next = segments.kind(mark + 1) == Token.Kind.QUOTE_MARK ? mark + 2 : mark + 1;
    return segments.kind(mark) == Token.Kind.QUOTE_MARK && segments.isCapitalised(next);
  }

  private static boolean isAfterLetter(Segments segments, int token) {
    int start = segments.token(token).span().start();
    return start > 0 && Character.isLetterOrDigit(segments.story().text().charAt(start - 1));
  }

  private static boolean speaksAfterDashes(Segments segments) {
    var story = segments.story();
    var prose = story.paragraphs().stream().filter(Paragraph::isProse).toList();
    long withDash =
        prose.stream()
            .filter(paragraph -> DashDialogue.isSpoken(story.cut(paragraph.span())))
            .count();
    return withDash > prose.size() * SHARE_OF_DASH_PARAGRAPHS;
  }
}
