package org.fabula.reading.metadata;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.fabula.reading.chapters.HeadingShape;
import org.fabula.reading.manuscript.Lines;

/** Whether a line looks like a title or a name: short, and no sentence. */
final class TitleShape {
  private static final int LONGEST = 80;
  private static final int LONGEST_NAME = 40;
  private static final Pattern WORD_GAP = Pattern.compile("[^\\p{L}\\p{N}'’]+");
  private static final Pattern PLACE_OR_TIME =
      Pattern.compile(
          ".*(?:,|\\d|\\b(?:later|ago|earlier|before|after|morning|evening|night|noon|midnight|today"
              + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march"
              + "|april|june|july|august|september|october|november|december)\\b).*",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "by", "with",
          "from", "as", "is", "are", "into", "de", "van", "von", "la");

  private TitleShape() {}

  static boolean fits(Lines lines, int index) {
    return lines.length(index) <= LONGEST
        && ".,;:\"”".indexOf(lines.last(index)) < 0
        && !Character.isLowerCase(lines.first(index))
        && Letters.any(lines, index);
  }

  /** Short, no sentence, and no chapter's heading. */
  static boolean couldBeTitle(Lines lines, int index) {
    return fits(lines, index) && !HeadingShape.fits(lines.cut(index));
  }

  static boolean couldBeName(Lines lines, int index) {
    return lines.length(index) <= LONGEST_NAME
        && WORD_GAP.split(lines.cut(index)).length <= 4
        && "!?".indexOf(lines.last(index)) < 0;
  }

  /** Whether every word that matters starts with a capital, and it names no place or time. */
  static boolean isTitle(Lines lines, int index) {
    if (!couldBeTitle(lines, index)) {
      return false;
    }
    var line = lines.cut(index);
    for (var word : WORD_GAP.split(line, -1)) {
      boolean matters = !word.isEmpty() && !SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT));
      if (matters && Character.isLowerCase(word.charAt(0))) {
        return false;
      }
    }
    return !PLACE_OR_TIME.matcher(line).matches();
  }
}
