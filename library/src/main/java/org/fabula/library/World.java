package org.fabula.library;

import java.util.List;
import java.util.Objects;

/**
 * Stories that play in one world, as their reader says.
 *
 * @param stories ids, in the order of the story as far as the reader gave one
 */
public record World(long id, String name, List<Long> stories) {
  public World {
    Objects.requireNonNull(name);
    stories = List.copyOf(stories);
  }
}
