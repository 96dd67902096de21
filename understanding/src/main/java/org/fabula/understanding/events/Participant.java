package org.fabula.understanding.events;

import java.util.Objects;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.CharacterMention;

/**
 * A character who takes part in an event.
 *
 * @param mention the words that tell it
 */
public record Participant(CharacterMention mention, Role role) {

  /** What somebody has to do with what happens. */
  public enum Role {
    /** Does it. */
    ACTS,
    /** It is done to them, or before them. */
    IS_ACTED_ON
  }

  public Participant {
    Objects.requireNonNull(mention);
    Objects.requireNonNull(role);
  }

  public StoryCharacter character() {
    return mention.character();
  }
}
