package org.fabula.reading.frame;

import java.util.Locale;
import java.util.regex.Pattern;
import org.fabula.reading.manuscript.Lines;

/** Finds where Project Gutenberg's header ends and its licence starts, in old and new files. */
public final class GutenbergFrame {
  private static final int LONGEST = 200;
  private static final int MOST_HEADER_LINES = 1500;
  private static final Pattern START =
      Pattern.compile(
          "\\*{1,3} ?start of (?:the|this) project gutenberg.*"
              + "|\\*end ?\\*? ?the small print.*|.*\\*end\\*the small print.*");
  private static final Pattern END =
      Pattern.compile(
          "\\*{1,3} ?end of (?:the|this) project gutenberg.*"
              + "|(?:the )?end of (?:the |this )?project gutenberg.*");
  private static final Pattern TITLE_LINE =
      Pattern.compile("(?:the |this is the )?project gutenberg(?:'s|’s)? e(?:book|text)\\b.*");
  private static final Pattern CREDITS =
      Pattern.compile(
          "(?:produced by|this e-?text was|e-?text prepared by|transcribed (?:by|from)|credits:).*");

  /** The lines between header and licence; all lines where there is no such frame. */
  public Body find(Lines lines) {
    int from = 0;
    int to = lines.size();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.length(i) > LONGEST || !mayMatch(lines.first(i))) {
        continue;
      }
      var line = lines.cut(i).toLowerCase(Locale.ROOT);
      if (i < MOST_HEADER_LINES && START.matcher(line).matches()) {
        from = afterCredits(lines, endOfMark(lines, i));
      } else if (i == 0 && TITLE_LINE.matcher(line).matches()) {
        from = 1;
      } else if (END.matcher(line).matches()) {
        to = i;
        break;
      }
    }
    return new Body(Math.min(from, to), to);
  }

  private static boolean mayMatch(char first) {
    return "*eEtTpP<".indexOf(first) >= 0;
  }

  /** A start mark may be wrapped over a few lines; it ends with stars. */
  private static int endOfMark(Lines lines, int start) {
    int end = start;
    while (end + 1 < lines.size() && !lines.startsBlock(end + 1) && lines.last(end) != '*') {
      end++;
    }
    return lines.last(end) == '*' ? end + 1 : start + 1;
  }

  private static int afterCredits(Lines lines, int from) {
    int end = from;
    while (end < lines.size()
        && lines.length(end) <= LONGEST
        && CREDITS.matcher(lines.cut(end).toLowerCase(Locale.ROOT)).matches()) {
      end = lines.blockEnd(end, 12);
    }
    return end;
  }

  /** The lines of the work itself, from {@code from} up to but not including {@code to}. */
  public record Body(int from, int to) {}
}
