package org.fabula.evaluation.scoring;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words compared without regard to case, punctuation and white space. */
final class LooseText {

  private static final Pattern LONG_WORD = Pattern.compile("[\\p{L}\\p{Nl}\\p{No}]{4,}");

  private LooseText() {}

  /** The letters and digits alone, in lower case. */
  static String squashed(String text) {
    return text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(point -> CodePointText.isWord(point) && point != '_')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The words of four letters or more, which leaves out most of those that name nothing. */
  static Set<String> longWords(String text) {
    return LONG_WORD
        .matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(word -> word.group())
        .collect(Collectors.toSet());
  }
}
