package org.fabula.understanding.encoder;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fabula.understanding.mentions.Mention;

/**
 * A mention by words, as links are scored.
 *
 * @param first its first word
 * @param last its last word
 * @param quotation index of the quotation that holds it; -1 in narration
 * @param words its words in lower case, as the story writes them
 */
record Candidate(Mention mention, int first, int last, int quotation, List<String> words) {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  static Candidate of(Mention mention, int first, int last, int quotation, String text) {
    var words = WHITE_SPACE.split(text.toLowerCase(Locale.ROOT), -1);
    return new Candidate(mention, first, last, quotation, List.of(words));
  }

  boolean isSpoken() {
    return quotation >= 0;
  }

  boolean isPronoun() {
    return mention.kind() == Mention.Kind.PRONOUN;
  }

  /**
   * How the words of this mention are related to an earlier one's: 0 not, 1 the same words, 2 the
   * same pronoun, 3 another pronoun, 4 the same last word, 5 one holds the other's last word.
   */
  int relationTo(Candidate earlier) {
    if (isPronoun() || earlier.isPronoun()) {
      return isPronoun() && earlier.isPronoun() ? (words.equals(earlier.words) ? 2 : 3) : 0;
    }
    if (!lastWord().equals(earlier.lastWord())) {
      return earlier.words.contains(lastWord()) || words.contains(earlier.lastWord()) ? 5 : 0;
    }
    return words.equals(earlier.words) ? 1 : 4;
  }

  private String lastWord() {
    return words.get(words.size() - 1);
  }
}
