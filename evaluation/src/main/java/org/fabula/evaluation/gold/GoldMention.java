package org.fabula.evaluation.gold;

import java.util.Objects;
import org.fabula.story.Span;

/**
 * A mention in a gold text.
 *
 * @param category what is mentioned, in LitBank's terms: {@code PER}, {@code LOC} and others
 * @param entity id that the mentions of one entity share
 */
public record GoldMention(Span span, String category, String entity) {
  public GoldMention {
    Objects.requireNonNull(span);
    Objects.requireNonNull(category);
    Objects.requireNonNull(entity);
  }

  /** Whether a person is mentioned. */
  public boolean isPerson() {
    return category.equals("PER");
  }
}
