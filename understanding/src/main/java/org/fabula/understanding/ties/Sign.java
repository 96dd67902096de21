package org.fabula.understanding.ties;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fabula.story.Span;

/**
 * A passage that tells or shows how one character stands to another.
 *
 * @param a id of the one who stands so
 * @param b id of the other
 * @param role what {@code a} is to {@code b}, where the passage says it
 * @param clue what in the passage joins them
 * @param polarity from -1, all against, to 1, all for; empty where the passage shows no feeling
 * @param passage the words it was read from
 * @param knownFrom the offset from which a reader can know it
 * @param confidence from 0 to 1 that it is so and that these two are meant
 */
public record Sign(
    String a,
    String b,
    Optional<Role> role,
    Clue clue,
    OptionalDouble polarity,
    Asserter asserter,
    Span passage,
    int knownFrom,
    double confidence) {
  public Sign {
    Objects.requireNonNull(role);
    Objects.requireNonNull(clue);
    Objects.requireNonNull(asserter);
    Objects.requireNonNull(passage);
    Tie.requireTwo(a, b);
    Tie.requirePolarity(polarity);
    Tie.requireShare(confidence);
  }

  /** Whether the passage tells of the tie in so many words. */
  public Manner manner() {
    return clue.manner();
  }
}
