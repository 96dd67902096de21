package org.fabula.understanding.ties;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.fabula.story.Span;

/**
 * How one character stands to another. What the other is in return follows where the tie is mutual;
 * where it is not, it is another tie or none: A trusts B, B does not trust A.
 *
 * @param a id of the one who stands so
 * @param b id of the other
 * @param role what {@code a} is to {@code b}
 * @param polarity from -1, all against, to 1, all for, over all of its passages; empty where none
 *     shows a feeling
 * @param holds from its first passage to its last
 * @param evidence the passages, at least one, in text order
 * @param knownFrom the offset from which a reader can know it
 * @param confidence from 0 to 1
 */
public record Tie(
    String a,
    String b,
    Role role,
    Direction direction,
    Manner manner,
    OptionalDouble polarity,
    Span holds,
    Asserter asserter,
    List<Span> evidence,
    int knownFrom,
    double confidence) {

  /** Whether a tie binds both. */
  public enum Direction {
    /** From the one to the other; in return it may be otherwise. */
    ONE_WAY,
    /** The other is to the one what {@link Role#inverse()} says. */
    MUTUAL
  }

  public Tie {
    Objects.requireNonNull(role);
    Objects.requireNonNull(direction);
    Objects.requireNonNull(manner);
    Objects.requireNonNull(holds);
    Objects.requireNonNull(asserter);
    evidence = List.copyOf(evidence);
    requireTwo(a, b);
    requirePolarity(polarity);
    requireShare(confidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("no evidence for " + role + " of " + a + " to " + b);
    }
  }

  /** The same, as sure as that. */
  Tie with(double confidence) {
    return new Tie(
        a, b, role, direction, manner, polarity, holds, asserter, evidence, knownFrom, confidence);
  }

  public TieKind kind() {
    return role.kind();
  }

  static void requireTwo(String a, String b) {
    if (a.equals(b)) {
      throw new IllegalArgumentException("a tie of " + a + " to themselves");
    }
  }

  static void requirePolarity(OptionalDouble polarity) {
    if (polarity.isPresent() && !(Math.abs(polarity.getAsDouble()) <= 1)) {
      throw new IllegalArgumentException("polarity " + polarity);
    }
  }

  static void requireShare(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }
}
