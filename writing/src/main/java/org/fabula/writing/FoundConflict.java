package org.fabula.writing;

import java.util.Objects;
import org.fabula.understanding.continuity.Conflict;

/**
 * A conflict with the stories that its two facts are told in.
 *
 * @param first the story of the first fact; the same as the second for one within a story
 */
public record FoundConflict(CheckedStory first, CheckedStory second, Conflict conflict) {
  public FoundConflict {
    Objects.requireNonNull(first);
    Objects.requireNonNull(second);
    Objects.requireNonNull(conflict);
  }
}
