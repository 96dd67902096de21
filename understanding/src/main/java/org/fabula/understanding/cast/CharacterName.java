package org.fabula.understanding.cast;

import java.util.List;
import java.util.Objects;
import org.fabula.story.Span;

/**
 * One of the names a character goes by.
 *
 * @param text as the story writes it
 * @param knownFrom the offset from which a reader knows that the name is this character's
 * @param usedBy ids of the only characters who use the name; empty when it is in general use
 * @param evidence passages that show it, at least one
 */
public record CharacterName(
    String text, Kind kind, int knownFrom, List<String> usedBy, List<Span> evidence) {

  /** What sort of name it is. */
  public enum Kind {
    NAME,
    NICKNAME,
    TITLE,
    EPITHET,
    KINSHIP
  }

  public CharacterName {
    Objects.requireNonNull(text);
    Objects.requireNonNull(kind);
    usedBy = List.copyOf(usedBy);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("no evidence for the name " + text);
    }
  }
}
