package org.fabula.understanding.ties;

import java.util.Set;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;

/** Tells what is said to be so from what is denied, supposed, asked or only compared. */
final class Assertions {

  private static final Set<String> DENIALS =
      Set.of("not", "never", "no", "nor", "neither", "n't", "without");
  private static final Set<String> SUPPOSITIONS =
      Set.of(
          "if",
          "would",
          "could",
          "might",
          "should",
          "wish",
          "wished",
          "unless",
          "perhaps",
          "supposed",
          "imagine",
          "imagined",
          "pretend",
          "pretended",
          "dreamed",
          "dreamt");
  private static final Set<String> COMPARISONS = Set.of("like", "than", "as");
  private static final int CLAUSE_IN_TOKENS = 12;

  private final Segments segments;

  Assertions(Segments segments) {
    this.segments = segments;
  }

  /** "like her sister" */
  boolean isCompared(int first) {
    return first > 0 && COMPARISONS.contains(segments.lower(first - 1));
  }

  /** Whether the clause that ends at a token is denied or supposed, or its sentence a question. */
  boolean isNoFact(int token) {
    var sentence = segments.sentences().get(segments.sentenceOf(token));
    for (int i = token - 1; i >= Math.max(sentence.firstToken(), token - CLAUSE_IN_TOKENS); i--) {
      var word = segments.lower(i).replace('’', '\'');
      if (DENIALS.contains(word) || word.endsWith("n't") || SUPPOSITIONS.contains(word)) {
        return true;
      }
      if (segments.kind(i) == Token.Kind.STOP || word.equals(";")) {
        return false;
      }
    }
    for (int i = token; i < sentence.endToken(); i++) {
      if (segments.kind(i) == Token.Kind.STOP) {
        return segments.word(i).contains("?");
      }
    }
    return false;
  }
}
