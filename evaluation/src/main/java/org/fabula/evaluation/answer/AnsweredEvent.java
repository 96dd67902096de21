package org.fabula.evaluation.answer;

import java.util.List;
import java.util.Objects;
import org.fabula.story.Span;

/**
 * Something that happens, as a system answers.
 *
 * @param span in code points, the word that tells it
 * @param mode as in the JSON
 * @param participants ids of answered characters
 */
public record AnsweredEvent(Span span, String mode, List<String> participants) {
  public AnsweredEvent {
    Objects.requireNonNull(span);
    Objects.requireNonNull(mode);
    participants = List.copyOf(participants);
  }
}
