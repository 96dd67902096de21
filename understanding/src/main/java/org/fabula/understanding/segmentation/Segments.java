package org.fabula.understanding.segmentation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.fabula.story.Span;
import org.fabula.story.Story;

/**
 * A story cut into tokens and sentences. Only prose is cut: headings, breaks and frame have none.
 *
 * @param tokens in text order; they do not overlap
 * @param sentences in text order; each token lies in exactly one
 */
public record Segments(Story story, List<Token> tokens, List<Sentence> sentences) {
  public Segments {
    Objects.requireNonNull(story);
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** A token's text as the story has it. */
  public String word(int index) {
    return story.cut(tokens.get(index).span());
  }

  /** A token's text in lower case. */
  public String lower(int index) {
    return word(index).toLowerCase(Locale.ROOT);
  }

  /** A token's kind; {@link Token.Kind#SIGN} outside the story, so that callers may look around. */
  public Token.Kind kind(int index) {
    return index < 0 || index >= tokens.size() ? Token.Kind.SIGN : tokens.get(index).kind();
  }

  public boolean isWord(int index) {
    return kind(index) == Token.Kind.WORD;
  }

  public boolean isCapitalised(int index) {
    return isWord(index)
        && Character.isUpperCase(story.text().codePointAt(tokens.get(index).span().start()));
  }

  /** Index of the first token that ends after the offset; the number of tokens if none does. */
  public int tokenFrom(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index of the sentence that holds the token. */
  public int sentenceOf(int token) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).endToken() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The text from the first token up to and with the last. */
  public Span span(int firstToken, int endToken) {
    return new Span(tokens.get(firstToken).span().start(), tokens.get(endToken - 1).span().end());
  }
}
