package org.fabula.understanding.timeline;

import java.util.List;
import java.util.Objects;

/**
 * A told distance that cannot be true together with others.
 *
 * @param leftOut the least certain of them, which the order does without
 * @param against the others, which the order keeps
 */
public record Conflict(Link leftOut, List<Link> against) {
  public Conflict {
    Objects.requireNonNull(leftOut);
    against = List.copyOf(against);
  }
}
