package org.fabula.evaluation.gold;

import java.util.List;
import java.util.Objects;
import org.fabula.story.Span;

/**
 * A quotation in a gold text. Its spans may hold its quote marks or not.
 *
 * @param type {@code Explicit}, {@code Anaphoric} or {@code Implicit}; {@code Unknown} where the
 *     corpus does not say
 */
public record GoldQuotation(
    List<Span> spans, String speaker, List<String> addressees, String type) {
  public GoldQuotation {
    spans = List.copyOf(spans);
    Objects.requireNonNull(speaker);
    addressees = List.copyOf(addressees);
    Objects.requireNonNull(type);
  }
}
