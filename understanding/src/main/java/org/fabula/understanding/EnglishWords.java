package org.fabula.understanding;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells English prose by its commonest words: they are a third of it and rare in other languages.
 */
final class EnglishWords {

  private static final Set<String> COMMONEST =
      Set.of(
          "the", "and", "of", "to", "a", "in", "was", "he", "she", "it", "that", "his", "her",
          "you", "i", "with", "had", "for", "on", "at", "but", "not", "as", "is", "be", "they",
          "him", "have", "from", "were", "what", "this", "there", "said", "my", "would", "if",
          "me");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final double LEAST_SHARE = 0.15;
  private static final int TOO_FEW_TO_TELL = 50;
  private static final int ENOUGH = 20_000;

  private EnglishWords() {}

  /** Whether a text reads like English; a short one is given the benefit of the doubt. */
  static boolean are(String text) {
    var words = WORD.matcher(text);
    int all = 0;
    int common = 0;
    while (all < ENOUGH && words.find()) {
      all++;
      common += COMMONEST.contains(words.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return all < TOO_FEW_TO_TELL || common >= LEAST_SHARE * all;
  }
}
