package org.fabula.understanding.timeline;

import java.util.List;
import java.util.Objects;
import org.fabula.story.Span;
import org.fabula.understanding.times.Distance;

/**
 * How far one scene plays from another.
 *
 * @param from index of a scene, or {@link #ORIGIN}
 * @param to index of another scene
 * @param distance from the start of the first to the start of the second
 * @param evidence the words that tell it; none where it is assumed
 * @param knownFrom how far one must have read to know it
 * @param confidence from 0 to 1
 */
public record Link(
    int from,
    int to,
    Distance distance,
    Basis basis,
    List<Span> evidence,
    int knownFrom,
    double confidence) {

  /** In place of a scene: the start of the year 1, from which dates with a year are counted. */
  public static final int ORIGIN = -1;

  /** What a link rests on. */
  public enum Basis {
    /** The story says so: "three weeks later". */
    TOLD,
    /** Clock and calendar of both scenes, which the story gives, leave no other distance. */
    CALENDAR,
    /** Stories go on where nothing tells otherwise. */
    ASSUMED
  }

  public Link {
    Objects.requireNonNull(distance);
    Objects.requireNonNull(basis);
    evidence = List.copyOf(evidence);
    if (from < ORIGIN || to < 0 || from == to) {
      throw new IllegalArgumentException("no link runs from " + from + " to " + to);
    }
    if (evidence.isEmpty() && basis != Basis.ASSUMED) {
      throw new IllegalArgumentException("no evidence for what is " + basis);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }
}
