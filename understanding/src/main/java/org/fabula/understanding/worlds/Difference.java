package org.fabula.understanding.worlds;

import java.util.Objects;
import org.fabula.understanding.continuity.Conflict;

/**
 * What two stories of a world tell otherwise.
 *
 * @param first index of the story of the conflict's first fact
 * @param second index of the story of the other, which comes later
 */
public record Difference(int first, int second, Conflict conflict) {
  public Difference {
    Objects.requireNonNull(conflict);
  }
}
