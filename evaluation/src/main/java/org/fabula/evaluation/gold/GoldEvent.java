package org.fabula.evaluation.gold;

import java.util.List;
import java.util.Objects;
import org.fabula.story.Span;

/**
 * Something that a retelling would have.
 *
 * @param span in code points, the passage that tells it
 * @param mode {@code shown}, {@code told}, {@code planned} or {@code imagined}; empty where the
 *     gold data do not tell
 * @param who ids of the characters who take part
 */
public record GoldEvent(Span span, String mode, List<String> who) {
  public GoldEvent {
    Objects.requireNonNull(span);
    Objects.requireNonNull(mode);
    who = List.copyOf(who);
  }
}
