package org.fabula.understanding.continuity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.continuity.Somebody.Clue;

/**
 * Who of one story is who of another, by their names: first by full names, then by first names and
 * nicknames, then by surnames. Whoever is found to be one goes by all names of both from there on,
 * so that an alias told in any story tells who is who in all. Those who share a name are one where
 * it is one person's in each story and nothing speaks against it: no other first name, surname or
 * pronoun. Who could be two people is neither. Linear in the names, up to the number of stories.
 */
public final class SharedCast {

  private final List<Somebody> people = new ArrayList<>();

  private SharedCast(List<List<StoryCharacter>> casts) {
    for (int story = 0; story < casts.size(); story++) {
      for (var who : casts.get(story)) {
        people.add(new Somebody(story, who));
      }
    }
    for (var clue : Clue.values()) {
      bearers(clue).values().forEach(SharedCast::join);
    }
  }

  /** Everybody once, by first appearance: who they are in each story, by its index. */
  public static List<SortedMap<Integer, StoryCharacter>> of(List<List<StoryCharacter>> casts) {
    return new SharedCast(casts)
        .people.stream().filter(it -> it.now() == it).map(Somebody::byStory).toList();
  }

  /** Of two stories: for ids of the other the character of the first. */
  public static Map<String, StoryCharacter> of(
      List<StoryCharacter> first, List<StoryCharacter> other) {
    var shared = new HashMap<String, StoryCharacter>();
    for (var who : of(List.of(first, other))) {
      if (who.size() > 1) {
        shared.put(who.get(1).id(), who.get(0));
      }
    }
    return Map.copyOf(shared);
  }

  private Map<String, List<Somebody>> bearers(Clue clue) {
    var bearers = new LinkedHashMap<String, List<Somebody>>();
    for (var who : people) {
      for (var name : who.known(clue)) {
        bearers.computeIfAbsent(name, any -> new ArrayList<>()).add(who);
      }
    }
    return bearers;
  }

  private static void join(List<Somebody> bearers) {
    var people = bearers.stream().map(Somebody::now).distinct().toList();
    var women = without(Pronouns.HE, people);
    var men = without(Pronouns.SHE, people);
    if (women.size() == people.size() || men.size() == people.size()) {
      joinAll(people, people);
    } else {
      joinAll(without(Pronouns.UNKNOWN, women), women);
      joinAll(without(Pronouns.UNKNOWN, men), men);
    }
  }

  private static List<Somebody> without(Pronouns pronouns, List<Somebody> people) {
    return people.stream().filter(who -> who.pronouns() != pronouns).toList();
  }

  /** Joins some, unless those who may bear the name are two. */
  private static void joinAll(List<Somebody> some, List<Somebody> all) {
    if (some.size() > 1 && mayBeOne(all)) {
      some.subList(1, some.size()).forEach(some.get(0)::join);
    }
  }

  private static boolean mayBeOne(List<Somebody> people) {
    var stories = new HashSet<Integer>();
    return people.stream().flatMap(who -> who.byStory().keySet().stream()).allMatch(stories::add)
        && people.stream()
            .allMatch(who -> people.stream().allMatch(it -> it == who || who.mayBe(it)));
  }
}
