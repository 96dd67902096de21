package org.fabula.understanding.coreference;

import java.util.Objects;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.mentions.Mention;

/**
 * A mention and the character it refers to.
 *
 * @param confidence from 0 to 1
 */
public record CharacterMention(Mention mention, StoryCharacter character, double confidence) {
  public CharacterMention {
    Objects.requireNonNull(mention);
    Objects.requireNonNull(character);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }
}
