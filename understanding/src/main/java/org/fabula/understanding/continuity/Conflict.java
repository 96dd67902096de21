package org.fabula.understanding.continuity;

import java.util.Objects;
import java.util.Optional;
import org.fabula.understanding.facts.Fact;

/**
 * Two facts that cannot both hold.
 *
 * @param kind that of the facts
 * @param what the thing at issue: "Maren's eyes"
 * @param first within one story the one told first; between two stories that of the first
 * @param second the other; the conflict is known once both are
 * @param why they cannot both hold, a sentence without its stop
 * @param condition of two stories: in which order they must play for the conflict to hold
 * @param confidence from 0 to 1
 */
public record Conflict(
    Fact.Kind kind,
    String what,
    Fact first,
    Fact second,
    String why,
    Optional<StoriesInOrder> condition,
    double confidence) {
  public Conflict {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(what);
    Objects.requireNonNull(first);
    Objects.requireNonNull(second);
    Objects.requireNonNull(why);
    Objects.requireNonNull(condition);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  /** The same where the order of the stories is known, and is the one asked for. */
  public Conflict inAnyCase() {
    return new Conflict(kind, what, first, second, why, Optional.empty(), confidence);
  }
}
