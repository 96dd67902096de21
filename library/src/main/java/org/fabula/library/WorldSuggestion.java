package org.fabula.library;

import java.util.List;
import java.util.Objects;

/**
 * Stories that may play in one world and are in none.
 *
 * @param name the fandom, the serial's title, or two people whom the stories share
 * @param reason why we think so
 * @param stories ids of at least two stories, in the order in which they came
 */
public record WorldSuggestion(String name, Reason reason, List<Long> stories) {

  /** What stories of one world have in common. */
  public enum Reason {
    /** Their files state the same fandom. */
    FANDOM,
    /** They are parts of one title by one author. */
    SERIAL,
    /** Two of their main people have the same full names. */
    CAST
  }

  public WorldSuggestion {
    Objects.requireNonNull(name);
    Objects.requireNonNull(reason);
    stories = List.copyOf(stories);
  }
}
