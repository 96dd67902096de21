package org.fabula.reading.metadata;

import java.util.regex.Pattern;
import org.fabula.reading.manuscript.Lines;

/** The line that ends a story, or says that it goes on elsewhere. */
final class ClosingLine {
  private static final int LONGEST = 60;
  private static final Pattern TO_BE_CONTINUED =
      Pattern.compile(
          "[\\W_]{0,8}(?:to be continued|tbc|t\\.b\\.c|continued (?:in|on) (?:part|chapter|next))\\b"
              + "[^\"”]{0,40}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern THE_END =
      Pattern.compile(
          "[\\W_]{0,8}(?:the end|end|fin|finis|fini|finito|owari|end file|-30-"
              + "|(?:the )?end of (?:(?:the |this )?(?:first |second |third |last )?"
              + "(?:story|fic|chapter|part|book|volume|episode|file)\\b.{0,20}"
              + "|(?:vol\\.|volume|book|part|chapter)\\b.{0,20}))[\\W_]{0,8}",
          Pattern.CASE_INSENSITIVE);

  private ClosingLine() {}

  static boolean saysToBeContinued(Lines lines, int index) {
    return fits(TO_BE_CONTINUED, lines, index);
  }

  static boolean saysTheEnd(Lines lines, int index) {
    return fits(THE_END, lines, index);
  }

  private static boolean fits(Pattern pattern, Lines lines, int index) {
    return lines.length(index) <= LONGEST && pattern.matcher(lines.cut(index)).matches();
  }
}
