package org.fabula.understanding.facts;

import java.util.Objects;
import java.util.Optional;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * Who says that something is so, and how.
 *
 * @param asserter who says, writes or thinks it; empty for the narrator, or where it is not known
 */
public record Telling(Voice voice, Optional<StoryCharacter> asserter, Stance stance) {

  /** Where it is said. */
  public enum Voice {
    NARRATION,
    SPEECH,
    THOUGHT,
    WRITING
  }

  /** How seriously it is to be taken. */
  public enum Stance {
    PLAIN,
    /** Guessed, reported, or true about only. */
    HEDGED,
    JOKING,
    /** Said, and the story tells that it is not so. */
    FALSE
  }

  public Telling {
    Objects.requireNonNull(voice);
    Objects.requireNonNull(asserter);
    Objects.requireNonNull(stance);
  }
}
