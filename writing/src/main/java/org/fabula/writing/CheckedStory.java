package org.fabula.writing;

import java.util.Objects;
import org.fabula.story.Story;

/** A story and what the user calls it. */
public record CheckedStory(String name, Story story) {
  public CheckedStory {
    Objects.requireNonNull(name);
    Objects.requireNonNull(story);
  }
}
