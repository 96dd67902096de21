package org.fabula.understanding.cast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fabula.story.Span;

/** Somebody who speaks by a common noun alone, by all the phrases with it: "a lady", "the lady". */
final class Stranger {

  private static final Set<String> FEMININE_OWNERS = Set.of("her");
  private static final Set<String> MASCULINE_OWNERS = Set.of("his");
  private static final Set<String> OPEN_OWNERS = Set.of("my", "your", "our", "their");

  private final Map<String, List<Span>> phrases = new LinkedHashMap<>();

  void add(String phrase, Span span) {
    phrases.computeIfAbsent(phrase, any -> new ArrayList<>()).add(span);
  }

  /**
   * Whether none of the known can be meant. "His wife" is no man of the story's, "her mother" not
   * she herself; "a lady" is somebody new if no lady is known, and "the lady" only if all others
   * are known to be none.
   */
  boolean isNobodyOf(List<Draft> known, Pronouns own) {
    if (own == Pronouns.UNKNOWN) {
      return isIntroduced();
    }
    long like = known.stream().filter(who -> who.pronouns() == own).count();
    long unclear = known.stream().filter(who -> who.pronouns() == Pronouns.UNKNOWN).count();
    return like <= ownersLike(own) && (unclear == 0 || isIntroduced() || isSomebodys());
  }

  private long ownersLike(Pronouns own) {
    return switch (own) {
      case SHE -> anyStartsWith(FEMININE_OWNERS) ? 1 : 0;
      case HE -> anyStartsWith(MASCULINE_OWNERS) ? 1 : 0;
      case THEY, UNKNOWN -> 0;
    };
  }

  /** "A voice", "somebody": words that bring somebody in. */
  private boolean isIntroduced() {
    return phrases.keySet().stream()
        .anyMatch(
            phrase ->
                phrase.startsWith("a ") || phrase.startsWith("an ") || phrase.indexOf(' ') < 0);
  }

  private boolean isSomebodys() {
    return anyStartsWith(FEMININE_OWNERS)
        || anyStartsWith(MASCULINE_OWNERS)
        || anyStartsWith(OPEN_OWNERS);
  }

  private boolean anyStartsWith(Set<String> words) {
    return phrases.keySet().stream().anyMatch(phrase -> words.contains(phrase.split(" ", 2)[0]));
  }

  /** By a phrase with "the" if there is one: "the old man" rather than "an old man". */
  Draft draft(Pronouns own) {
    var name =
        phrases.keySet().stream()
            .filter(phrase -> phrase.startsWith("the "))
            .findFirst()
            .orElseGet(() -> phrases.keySet().iterator().next());
    var draft = Draft.unnamed(name, phrases.get(name), own);
    for (var phrase : phrases.entrySet()) {
      if (!phrase.getKey().equals(name)) {
        draft = draft.alsoKnownAs(phrase.getKey(), phrase.getValue());
      }
    }
    return draft;
  }

  /** Somebody with a name who is called these things as well. */
  Draft asNamesOf(Draft named) {
    var draft = named;
    for (var phrase : phrases.entrySet()) {
      draft = draft.alsoCalled(phrase.getKey(), phrase.getValue());
    }
    return draft;
  }
}
