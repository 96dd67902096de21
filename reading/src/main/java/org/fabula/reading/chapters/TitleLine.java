package org.fabula.reading.chapters;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a line below a heading is its title rather than the first line of the chapter. */
final class TitleLine {
  private static final int LONGEST = 90;
  private static final Pattern WORD_GAP = Pattern.compile("[^\\p{L}\\p{N}'’]+");
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "by", "with",
          "from", "as", "is", "into", "de", "la", "nor", "so", "than", "that", "over", "his",
          "her");

  private TitleLine() {}

  static boolean fits(String line) {
    return line.length() <= LONGEST && (isCapitals(line) || isTitleCase(line));
  }

  /** All capitals, as titles are often set. */
  static boolean isCapitals(String line) {
    return line.codePoints().noneMatch(Character::isLowerCase)
        && line.codePoints().anyMatch(Character::isUpperCase);
  }

  /** The words that matter start with capitals, and it is no talk and no sentence. */
  private static boolean isTitleCase(String line) {
    if (".,;:\"”".indexOf(line.charAt(line.length() - 1)) >= 0
        || "\"“".indexOf(line.charAt(0)) >= 0) {
      return false;
    }
    int matter = 0;
    int low = 0;
    for (var word : WORD_GAP.split(line, -1)) {
      if (!word.isEmpty() && !SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
        matter++;
        low += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return matter > 0 && 3 * low <= matter;
  }
}
