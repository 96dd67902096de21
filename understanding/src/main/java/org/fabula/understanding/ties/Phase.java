package org.fabula.understanding.ties;

import java.util.List;
import java.util.Objects;
import org.fabula.story.Span;

/**
 * A stretch of the text over which two characters get on in one way.
 *
 * @param holds from its first passage to the next phase's, or to its last
 * @param evidence passages that show it, at least one, in text order; the first is where it begins
 * @param confidence from 0 to 1
 */
public record Phase(Mood mood, Span holds, List<Span> evidence, double confidence) {

  /** How two get on. */
  public enum Mood {
    HOSTILE,
    /** Neither for nor against each other after they were against. */
    TRUCE,
    ALLIES,
    LOVERS,
    /** Love or marriage that is over. */
    PARTED
  }

  public Phase {
    Objects.requireNonNull(mood);
    Objects.requireNonNull(holds);
    evidence = List.copyOf(evidence);
    Tie.requireShare(confidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("no evidence for a phase " + mood);
    }
  }
}
