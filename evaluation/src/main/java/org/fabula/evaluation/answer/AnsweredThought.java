package org.fabula.evaluation.answer;

import java.util.Objects;
import java.util.Optional;
import org.fabula.story.Span;

/** A direct thought of a system's answer; the thinker is a character's id. */
public record AnsweredThought(Span span, Optional<String> thinker) {
  public AnsweredThought {
    Objects.requireNonNull(span);
    Objects.requireNonNull(thinker);
  }
}
