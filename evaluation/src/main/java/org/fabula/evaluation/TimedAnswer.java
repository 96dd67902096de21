package org.fabula.evaluation;

import java.util.Objects;
import java.util.Optional;
import org.fabula.evaluation.answer.Answer;

/**
 * An answer and what it took.
 *
 * @param effort empty for an answer that was there already
 */
record TimedAnswer(Answer answer, Optional<Effort> effort) {
  TimedAnswer {
    Objects.requireNonNull(answer);
    Objects.requireNonNull(effort);
  }
}
