package org.fabula.evaluation.answer;

import java.util.Objects;
import java.util.Optional;

/**
 * A tie of a system's answer, between two characters' ids.
 *
 * @param kind in the system's word; empty where it has none
 * @param polarity from -1 to 1
 */
public record AnsweredTie(String a, String b, String kind, Optional<Double> polarity) {
  public AnsweredTie {
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(polarity);
  }
}
