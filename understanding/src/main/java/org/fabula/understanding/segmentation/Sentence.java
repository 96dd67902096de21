package org.fabula.understanding.segmentation;

import java.util.Objects;
import org.fabula.story.Span;

/**
 * A sentence, with its closing quotation mark.
 *
 * @param paragraph index of its paragraph in the story
 * @param firstToken index of its first token
 * @param endToken index past its last token
 */
public record Sentence(Span span, int paragraph, int firstToken, int endToken) {
  public Sentence {
    Objects.requireNonNull(span);
    if (firstToken < 0 || endToken <= firstToken) {
      throw new IllegalArgumentException("no tokens from " + firstToken + " to " + endToken);
    }
  }
}
