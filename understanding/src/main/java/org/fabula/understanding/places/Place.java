package org.fabula.understanding.places;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fabula.story.Span;

/**
 * Somewhere the story names.
 *
 * @param id {@code p1}, {@code p2}, ... by first mention
 * @param mentions in text order, at least one
 * @param within the place that holds it, where the story says so
 */
public record Place(String id, String name, List<Span> mentions, Optional<Within> within) {
  /**
   * What tells that one place is in another: "the kitchen of the inn".
   *
   * @param place the other's id
   * @param evidence both, and what is between
   */
  public record Within(String place, Span evidence) {
    public Within {
      Objects.requireNonNull(place);
      Objects.requireNonNull(evidence);
    }
  }

  public Place {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(within);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("no evidence for the place " + name);
    }
  }

  /** One that is not told to be in another. */
  public Place(String id, String name, List<Span> mentions) {
    this(id, name, mentions, Optional.empty());
  }

  /** By id alone: it is unique within a story, and mentions are many. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
