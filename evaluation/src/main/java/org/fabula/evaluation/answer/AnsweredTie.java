package org.fabula.evaluation.answer;

import java.util.Objects;
import java.util.Optional;

/**
 * A tie of a system's answer, between two characters' ids.
 *
 * @param kind in the system's word; empty where it has none
 * @param manner {@code told} or {@code shown}; empty where it does not say
 * @param polarity from -1 to 1
 */
public record AnsweredTie(
    String a, String b, String kind, String manner, Optional<Double> polarity) {
  public AnsweredTie {
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(manner);
    Objects.requireNonNull(polarity);
  }
}
