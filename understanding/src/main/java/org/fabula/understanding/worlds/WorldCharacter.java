package org.fabula.understanding.worlds;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * Somebody in the stories of a world.
 *
 * @param name the fullest that any of the stories gives
 * @param names every name that any of them gives, {@code name} included, each once
 * @param byStory who they are in each story, by the story's index
 */
public record WorldCharacter(
    String name, List<String> names, SortedMap<Integer, StoryCharacter> byStory) {
  public WorldCharacter {
    Objects.requireNonNull(name);
    names = List.copyOf(names);
    byStory = Collections.unmodifiableSortedMap(new TreeMap<>(byStory));
  }
}
