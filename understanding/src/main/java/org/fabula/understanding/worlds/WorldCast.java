package org.fabula.understanding.worlds;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.continuity.SharedCast;

/**
 * One cast of several stories, people being matched by {@link SharedCast}. Linear in the sum of the
 * casts.
 *
 * @param characters who is in most stories first, then by first appearance
 */
public record WorldCast(List<WorldCharacter> characters) {

  public WorldCast {
    characters = List.copyOf(characters);
  }

  /** Of casts in the order of their stories. */
  public static WorldCast of(List<List<StoryCharacter>> casts) {
    return new WorldCast(
        SharedCast.of(casts).stream()
            .map(WorldCast::character)
            .sorted(Comparator.comparing((WorldCharacter who) -> who.byStory().size()).reversed())
            .toList());
  }

  private static WorldCharacter character(SortedMap<Integer, StoryCharacter> byStory) {
    var name =
        byStory.values().stream()
            .map(StoryCharacter::name)
            .max(Comparator.comparingInt(String::length))
            .orElseThrow();
    var names =
        byStory.values().stream().flatMap(who -> who.names().stream()).map(CharacterName::text);
    var seen = new HashSet<String>();
    return new WorldCharacter(
        name,
        Stream.concat(Stream.of(name), names)
            .filter(text -> seen.add(text.toLowerCase(Locale.ROOT)))
            .toList(),
        byStory);
  }

  /** Who is in two of the stories: for ids of the second the character of the first. */
  public Map<String, StoryCharacter> shared(int first, int second) {
    var shared = new HashMap<String, StoryCharacter>();
    for (var who : characters) {
      if (who.byStory().containsKey(first) && who.byStory().containsKey(second)) {
        shared.put(who.byStory().get(second).id(), who.byStory().get(first));
      }
    }
    return Map.copyOf(shared);
  }
}
