package org.fabula.evaluation.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fabula.story.Span;

/**
 * A quotation of a system's answer; speaker and addressees are characters' ids.
 *
 * @param confidence in the speaker, from 0 to 1; empty where the system tells none
 */
public record AnsweredQuotation(
    List<Span> spans,
    Optional<String> speaker,
    List<String> addressees,
    Optional<Double> confidence) {
  public AnsweredQuotation {
    spans = List.copyOf(spans);
    Objects.requireNonNull(speaker);
    addressees = List.copyOf(addressees);
    Objects.requireNonNull(confidence);
  }
}
