package org.fabula.understanding.places;

import java.util.List;
import java.util.Objects;
import org.fabula.story.Span;

/**
 * Somewhere the story names.
 *
 * @param id {@code p1}, {@code p2}, ... by first mention
 * @param mentions in text order, at least one
 */
public record Place(String id, String name, List<Span> mentions) {
  public Place {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("no evidence for the place " + name);
    }
  }

  /** By id alone: it is unique within a story, and mentions are many. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
