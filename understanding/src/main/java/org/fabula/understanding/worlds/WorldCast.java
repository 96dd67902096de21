package org.fabula.understanding.worlds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.continuity.SharedCast;

/**
 * One cast of several stories. Stories come one after the other; who of the next is somebody
 * already met is matched by every name learnt so far ({@link SharedCast}), so that an alias told in
 * one story tells who is who in another. Linear in the sum of the casts.
 *
 * @param characters who is in most stories first, then by first appearance
 */
public record WorldCast(List<WorldCharacter> characters) {

  public WorldCast {
    characters = List.copyOf(characters);
  }

  /** Of casts in the order of their stories. */
  public static WorldCast of(List<List<StoryCharacter>> casts) {
    var people = new ArrayList<SortedMap<Integer, StoryCharacter>>();
    for (int story = 0; story < casts.size(); story++) {
      meet(people, story, casts.get(story));
    }
    return new WorldCast(
        people.stream()
            .map(WorldCast::character)
            .sorted(Comparator.comparing((WorldCharacter who) -> who.byStory().size()).reversed())
            .toList());
  }

  private static void meet(
      List<SortedMap<Integer, StoryCharacter>> people, int story, List<StoryCharacter> cast) {
    var known = new ArrayList<StoryCharacter>();
    people.forEach(who -> known.add(merged(Integer.toString(known.size()), who)));
    var shared = SharedCast.of(known, cast);
    for (var who : cast) {
      var same = shared.get(who.id());
      if (same == null) {
        people.add(new TreeMap<>(Map.of(story, who)));
      } else {
        people.get(Integer.parseInt(same.id())).put(story, who);
      }
    }
  }

  private static StoryCharacter merged(String id, SortedMap<Integer, StoryCharacter> byStory) {
    var first = byStory.get(byStory.firstKey());
    return new StoryCharacter(
        id, fullest(byStory), names(byStory), first.pronouns(), first.firstSeen());
  }

  private static WorldCharacter character(SortedMap<Integer, StoryCharacter> byStory) {
    var name = fullest(byStory);
    var names = names(byStory).stream().map(CharacterName::text);
    var seen = new HashSet<String>();
    return new WorldCharacter(
        name,
        Stream.concat(Stream.of(name), names)
            .filter(text -> seen.add(text.toLowerCase(Locale.ROOT)))
            .toList(),
        byStory);
  }

  private static String fullest(SortedMap<Integer, StoryCharacter> byStory) {
    return byStory.values().stream()
        .map(StoryCharacter::name)
        .max(Comparator.comparingInt(String::length))
        .orElseThrow();
  }

  private static List<CharacterName> names(SortedMap<Integer, StoryCharacter> byStory) {
    var seen = new HashSet<String>();
    return byStory.values().stream()
        .flatMap(who -> who.names().stream())
        .filter(name -> seen.add(name.text().toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** A story's own characters, each under every name that any of the stories gives them. */
  public List<StoryCharacter> of(int story) {
    return characters.stream()
        .filter(who -> who.byStory().containsKey(story))
        .map(who -> renamed(who.byStory().get(story), names(who.byStory())))
        .sorted(Comparator.comparingInt(StoryCharacter::firstSeen))
        .collect(Collectors.toUnmodifiableList());
  }

  private static StoryCharacter renamed(StoryCharacter who, List<CharacterName> names) {
    return new StoryCharacter(who.id(), who.name(), names, who.pronouns(), who.firstSeen());
  }
}
