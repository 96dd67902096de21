package org.fabula.understanding.scenes;

import java.util.Optional;
import java.util.Set;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.segmentation.Segments;

/** The verb whose subject a mention is, as far as the next words show: "he slowly opened". */
final class VerbsAfter {

  private static final int FARTHEST = 3;
  private static final Set<String> NO_SUBJECT_OF =
      Set.of("and", "or", "of", "that", "who", "in", "at", "on", "to", "with", "for", "as", "but");
  private static final Set<String> HELPING =
      Set.of(
          "would",
          "could",
          "should",
          "might",
          "must",
          "may",
          "will",
          "can",
          "did",
          "does",
          "do",
          "didn",
          "never",
          "not",
          "n’t",
          "n't",
          "was",
          "were",
          "is",
          "are",
          "just",
          "only",
          "all",
          "suddenly",
          "also",
          "still",
          "then",
          "now",
          "always",
          "had",
          "has",
          "have",
          "been");

  private static final Set<String> UNREAL =
      Set.of("would", "should", "might", "not", "n’t", "n't", "never");

  private final Segments segments;

  VerbsAfter(Segments segments) {
    this.segments = segments;
  }

  /** The first word after a mention that is no helping word and no adverb. */
  Optional<Verb> of(Mention mention) {
    int token = segments.tokenFrom(mention.span().end());
    boolean perfect = false;
    boolean helped = false;
    for (int i = token; i < token + FARTHEST && segments.isWord(i); i++) {
      var word = segments.lower(i);
      if (NO_SUBJECT_OF.contains(word)) {
        return Optional.empty();
      }
      if (!HELPING.contains(word) && !word.endsWith("ly")) {
        return Optional.of(new Verb(word, perfect, helped));
      }
      perfect |= word.equals("had") || word.equals("has") || word.equals("have");
      helped |= UNREAL.contains(word);
    }
    return Optional.empty();
  }

  /**
   * A verb in lower case.
   *
   * @param perfect whether what it tells was over by then: "had gone"
   * @param unreal whether it tells what would be or is not
   */
  record Verb(String word, boolean perfect, boolean unreal) {}
}
