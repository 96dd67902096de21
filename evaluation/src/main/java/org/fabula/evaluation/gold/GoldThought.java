package org.fabula.evaluation.gold;

import java.util.Objects;
import org.fabula.story.Span;

/** A stretch of somebody's inner words in a gold text. */
public record GoldThought(Span span, String thinker) {
  public GoldThought {
    Objects.requireNonNull(span);
    Objects.requireNonNull(thinker);
  }
}
