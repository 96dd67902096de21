package org.fabula.understanding.cast;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Who is in a story.
 *
 * @param characters by first appearance
 * @param byName the character of each name, in lower case
 * @param narrator who tells the story, when told in the first person
 */
public record Cast(
    List<StoryCharacter> characters,
    Map<String, StoryCharacter> byName,
    Optional<StoryCharacter> narrator) {
  public Cast {
    characters = List.copyOf(characters);
    byName = Map.copyOf(byName);
    Objects.requireNonNull(narrator);
  }

  /** The character a name or noun phrase belongs to, however it is capitalised. */
  public Optional<StoryCharacter> named(String name) {
    return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
  }
}
