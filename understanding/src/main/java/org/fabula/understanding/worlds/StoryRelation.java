package org.fabula.understanding.worlds;

import java.util.Objects;
import java.util.Optional;
import org.fabula.understanding.times.Distance;

/**
 * How two stories of a world lie in its time.
 *
 * @param first index of a story
 * @param second index of the other, which comes later unless they overlap
 * @param gap from the end of the first to the start of the second; empty where none is told
 * @param words of the header that tells it; empty where part numbers or years do
 * @param confidence from 0 to 1
 */
public record StoryRelation(
    int first,
    int second,
    Kind kind,
    Basis basis,
    Optional<Distance> gap,
    String words,
    double confidence) {

  /** Which of Allen's relations between intervals are told apart. */
  public enum Kind {
    BEFORE,
    OVERLAPS
  }

  /** What tells it. */
  public enum Basis {
    /** They are parts of one serial. */
    PARTS,
    /** The header of one names the other. */
    HEADER,
    /** Both tell years in which they play. */
    DATES
  }

  public StoryRelation {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(basis);
    Objects.requireNonNull(gap);
    Objects.requireNonNull(words);
    if (first == second) {
      throw new IllegalArgumentException("story " + first + " does not lie before itself");
    }
  }

  /** Whether it tells of this story. */
  public boolean isOf(int story) {
    return first == story || second == story;
  }

  /** Whether it is of these two, in either order. */
  public boolean joins(int one, int other) {
    return (first == one && second == other) || (first == other && second == one);
  }
}
