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
 * @param condition what must be so for the conflict to hold: "only if the second story plays later"
 * @param confidence from 0 to 1
 */
public record Conflict(
    Fact.Kind kind,
    String what,
    Fact first,
    Fact second,
    String why,
    Optional<String> condition,
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
}
