package org.fabula.evaluation.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fabula.story.Span;

/** A quotation of a system's answer; speaker and addressees are characters' ids. */
public record AnsweredQuotation(
    List<Span> spans, Optional<String> speaker, List<String> addressees) {
  public AnsweredQuotation {
    spans = List.copyOf(spans);
    Objects.requireNonNull(speaker);
    addressees = List.copyOf(addressees);
  }
}
