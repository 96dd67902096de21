package org.fabula.understanding.encoder;

import java.util.Arrays;
import java.util.Set;
import org.fabula.understanding.mentions.Mention;

/**
 * A mention by words, as links are scored.
 *
 * @param first its first word
 * @param last its last word
 * @param quotation index of the quotation that holds it; -1 in narration
 * @param text in lower case, as the story writes it
 */
record Candidate(Mention mention, int first, int last, int quotation, String text) {

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
      return isPronoun() && earlier.isPronoun() ? (text.equals(earlier.text) ? 2 : 3) : 0;
    }
    if (text.equals(earlier.text)) {
      return 1;
    }
    if (lastWord().equals(earlier.lastWord())) {
      return 4;
    }
    return earlier.words().contains(lastWord()) || words().contains(earlier.lastWord()) ? 5 : 0;
  }

  private Set<String> words() {
    return Set.copyOf(Arrays.asList(text.split("\\s+", -1)));
  }

  private String lastWord() {
    return text.substring(Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n')) + 1);
  }
}
