package org.fabula.understanding.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fabula.understanding.times.Distance;

/**
 * Scenes in the order in which they happen, and how far apart as far as the story tells.
 *
 * <p>It is worked out from hints, each a {@link Link}. Hints that cannot all be true are dropped
 * from the least certain on, until the rest can; of those dropped, what was told is a {@link
 * Conflict}.
 */
public final class Timeline {

  /** Nothing is known of any order. */
  public static final Timeline UNKNOWN = new Timeline(0, List.of(), List.of());

  private final int scenes;
  private final List<Link> hints;
  private final List<ToldTime> told;
  private final List<OptionalInt> ranks;
  private final List<Link> links;
  private final List<Conflict> conflicts;
  private final long[] earliest;

  private Timeline(int scenes, List<Link> hints, List<ToldTime> told) {
    for (var hint : hints) {
      if (Math.max(hint.from(), hint.to()) >= scenes) {
        throw new IllegalArgumentException("of " + scenes + " scenes none is linked by " + hint);
      }
    }
    this.scenes = scenes;
    this.hints = List.copyOf(hints);
    this.told = List.copyOf(told);
    var network = new TemporalNetwork(scenes, this.hints);
    ranks = network.ranks();
    links = network.kept();
    conflicts = network.conflicts();
    earliest = network.times();
  }

  /**
   * What follows from hints. Near to linear in their number.
   *
   * @param told times away from the scenes that tell them, in text order
   */
  public static Timeline of(int scenes, List<Link> hints, List<ToldTime> told) {
    return new Timeline(scenes, hints, told);
  }

  /**
   * The rank of the scene with an index: from 1 for what happens first. Empty where nothing links
   * the scene to another.
   */
  public OptionalInt rank(int scene) {
    return scene < ranks.size() ? ranks.get(scene) : OptionalInt.empty();
  }

  /** The earliest minute at which a scene can be, counted from an origin of the story's own. */
  long earliest(int scene) {
    return earliest[scene];
  }

  /**
   * From the first to the last minute that scenes with a year can be in, counted from the start of
   * the year 1; empty where none has one.
   */
  public Optional<Distance> period() {
    return links.stream()
        .filter(link -> link.from() == Link.ORIGIN)
        .map(Link::distance)
        .reduce(
            (one, other) ->
                new Distance(
                    Math.min(one.shortest(), other.shortest()),
                    Math.max(one.longest(), other.longest())));
  }

  /** How many scenes it orders. */
  public int scenes() {
    return scenes;
  }

  /** All hints, whether they hold or not; a timeline can be made again from them. */
  public List<Link> hints() {
    return hints;
  }

  /** The hints that hold, the most certain first. */
  public List<Link> links() {
    return links;
  }

  /** What was told and does not hold. */
  public List<Conflict> conflicts() {
    return conflicts;
  }

  /** Times away from the scenes that tell them, in text order. */
  public List<ToldTime> told() {
    return told;
  }

  /**
   * What follows from what is told up to a position, for the first {@code visible} scenes: what is
   * told later of these is left out.
   */
  public Timeline until(int position, int visible) {
    return new Timeline(
        Math.min(visible, scenes),
        hints.stream()
            .filter(hint -> hint.knownFrom() <= position)
            .filter(hint -> hint.from() < visible && hint.to() < visible)
            .toList(),
        told.stream()
            .filter(time -> time.span().end() <= position && time.scene() < visible)
            .toList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Timeline timeline
        && scenes == timeline.scenes
        && hints.equals(timeline.hints)
        && told.equals(timeline.told);
  }

  @Override
  public int hashCode() {
    return Objects.hash(scenes, hints, told);
  }

  @Override
  public String toString() {
    return IntStream.range(0, scenes).mapToObj(this::rank).toList().toString();
  }
}
