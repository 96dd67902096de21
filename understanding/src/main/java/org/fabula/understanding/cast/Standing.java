package org.fabula.understanding.cast;

import java.util.List;
import java.util.Set;

/** What a cast's entry stands for: somebody with a name, somebody without, or several at once. */
public enum Standing {
  /** Odile; also who tells the story, if anybody names them. */
  NAMED,
  /** The porter, a voice, somebody: known by what they are called in passing. */
  UNNAMED,
  /** The boys, both, the crowd: several who speak as one. */
  GROUP;

  private static final Set<String> TOGETHER =
      Set.of("both", "all", "everyone", "everybody", "several");
  private static final Set<String> COLLECTIVES =
      Set.of(
          "crowd",
          "audience",
          "chorus",
          "mob",
          "men",
          "women",
          "children",
          "people",
          "company",
          "congregation",
          "family",
          "policemen",
          "couple",
          "gentlemen",
          "firemen",
          "rest");
  private static final Set<String> SINGULAR = Set.of("marquis", "jones", "boss", "genius");

  static Standing of(List<CharacterName> names) {
    boolean isNamed = names.stream().anyMatch(name -> name.kind() != CharacterName.Kind.EPITHET);
    if (isNamed) {
      return NAMED;
    }
    return names.stream().anyMatch(name -> isGroup(name.text())) ? GROUP : UNNAMED;
  }

  /** Whether a phrase in lower case means several: "the boys", "both". */
  static boolean isGroup(String phrase) {
    var head = phrase.substring(phrase.lastIndexOf(' ') + 1);
    boolean isPlural = head.endsWith("s") && !head.endsWith("ss") && !SINGULAR.contains(head);
    return TOGETHER.contains(phrase)
        || COLLECTIVES.contains(head)
        || (isPlural && phrase.indexOf(' ') > 0);
  }
}
