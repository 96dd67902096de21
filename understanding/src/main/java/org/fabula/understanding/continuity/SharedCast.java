package org.fabula.understanding.continuity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * Who of one story is who of another, by their names. Two are one person where they share a name
 * and no name of either is anybody else's in the other story; who could be two people is neither.
 * Two who both have a first and a last name are not one unless these agree.
 */
public final class SharedCast {

  private SharedCast() {}

  /** For ids of the other story the character of the first. */
  public static Map<String, StoryCharacter> of(
      List<StoryCharacter> first, List<StoryCharacter> other) {
    var bearers = bearers(first);
    var bearersThere = bearers(other);
    var shared = new HashMap<String, StoryCharacter>();
    var taken = new HashSet<String>();
    for (var there : other) {
      var here = new HashSet<StoryCharacter>();
      var alsoThere = new HashSet<StoryCharacter>();
      for (var name : names(there)) {
        here.addAll(bearers.getOrDefault(name, Set.of()));
      }
      for (var one : here) {
        names(one).forEach(name -> alsoThere.addAll(bearersThere.getOrDefault(name, Set.of())));
      }
      if (here.size() == 1 && alsoThere.size() == 1) {
        var one = here.iterator().next();
        if (!differInFullName(one, there) && !differInPronouns(one, there) && taken.add(one.id())) {
          shared.put(there.id(), one);
        }
      }
    }
    return Map.copyOf(shared);
  }

  private static boolean differInPronouns(StoryCharacter one, StoryCharacter other) {
    return (one.pronouns() == Pronouns.HE && other.pronouns() == Pronouns.SHE)
        || (one.pronouns() == Pronouns.SHE && other.pronouns() == Pronouns.HE);
  }

  private static boolean differInFullName(StoryCharacter one, StoryCharacter other) {
    boolean full = one.name().contains(" ") && other.name().contains(" ");
    return full
        && names(one).stream().noneMatch(it -> it.contains(" ") && names(other).contains(it));
  }

  private static Map<String, Set<StoryCharacter>> bearers(List<StoryCharacter> cast) {
    var bearers = new HashMap<String, Set<StoryCharacter>>();
    for (var who : cast) {
      names(who).forEach(name -> bearers.computeIfAbsent(name, any -> new HashSet<>()).add(who));
    }
    return bearers;
  }

  /** Kinship words and phrases are somebody else's in every story. */
  private static Set<String> names(StoryCharacter who) {
    return who.names().stream()
        .filter(
            name ->
                name.kind() == CharacterName.Kind.NAME
                    || name.kind() == CharacterName.Kind.NICKNAME)
        .map(name -> name.text().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
