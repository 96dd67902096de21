package org.fabula.understanding.cast;

import java.util.Comparator;
import java.util.HashMap;
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
 * @param reader who is told it as "you" and takes part in it
 */
public record Cast(
    List<StoryCharacter> characters,
    Map<String, StoryCharacter> byName,
    Optional<StoryCharacter> narrator,
    Optional<StoryCharacter> reader) {
  public Cast {
    characters = List.copyOf(characters);
    byName = Map.copyOf(byName);
    Objects.requireNonNull(narrator);
    Objects.requireNonNull(reader);
  }

  /** The character a name or noun phrase belongs to, however it is capitalised. */
  public Optional<StoryCharacter> named(String name) {
    return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
  }

  /**
   * A cast of these characters instead, numbered anew by first appearance. Who stays keeps the
   * narrator's or the reader's part; who uses a name is renumbered with the rest.
   */
  public Cast of(List<StoryCharacter> others) {
    var sorted =
        others.stream().sorted(Comparator.comparingInt(StoryCharacter::firstSeen)).toList();
    var newIds = new HashMap<String, String>();
    for (int i = 0; i < sorted.size(); i++) {
      newIds.put(sorted.get(i).id(), "c" + (i + 1));
    }
    var renumbered = sorted.stream().map(who -> who.renumbered(newIds)).toList();
    return of(
        renumbered,
        narrator.flatMap(old -> withId(newIds.get(old.id()), renumbered)),
        reader.flatMap(old -> withId(newIds.get(old.id()), renumbered)));
  }

  private static Optional<StoryCharacter> withId(String id, List<StoryCharacter> characters) {
    return characters.stream().filter(who -> who.id().equals(id)).findFirst();
  }

  /** A cast in order of first appearance; of two who share a name, the first bears it. */
  static Cast of(
      List<StoryCharacter> characters,
      Optional<StoryCharacter> narrator,
      Optional<StoryCharacter> reader) {
    var byName = new HashMap<String, StoryCharacter>();
    for (var character : characters) {
      for (var name : character.names()) {
        byName.putIfAbsent(name.text().toLowerCase(Locale.ROOT), character);
      }
    }
    return new Cast(characters, byName, narrator, reader);
  }
}
