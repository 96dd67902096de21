package org.fabula.understanding.events;

import java.util.Objects;
import java.util.OptionalDouble;
import org.fabula.story.Span;

/**
 * What spoke for and against a word's telling of an event: what the weights are trained on.
 *
 * @param clues by number
 * @param encoder the encoder's log odds; empty where it did not read the story
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, read millions of times
public record TriggerEvidence(Span word, int[] clues, OptionalDouble encoder) {
  public TriggerEvidence {
    Objects.requireNonNull(word);
    Objects.requireNonNull(encoder);
  }
}
