package org.fabula.evaluation;

import java.util.Objects;
import java.util.Optional;
import org.fabula.evaluation.scoring.Score;

/**
 * The figures of one text, or of several pooled.
 *
 * @param name of the row; passages of one kind have it in common
 * @param part of the corpus, where its parts have rows of their own
 */
record TextResult(String name, Optional<String> part, Score score, Optional<Effort> effort) {
  TextResult {
    Objects.requireNonNull(name);
    Objects.requireNonNull(part);
    Objects.requireNonNull(score);
    Objects.requireNonNull(effort);
  }
}
