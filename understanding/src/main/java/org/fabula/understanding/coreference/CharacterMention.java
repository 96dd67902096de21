package org.fabula.understanding.coreference;

import java.util.Objects;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.mentions.Mention;

/**
 * A mention and the character it refers to.
 *
 * @param confidence from 0 to 1
 * @param knownFrom the offset from which a reader can know it
 */
public record CharacterMention(
    Mention mention, StoryCharacter character, double confidence, int knownFrom) {
  public CharacterMention {
    Objects.requireNonNull(mention);
    Objects.requireNonNull(character);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  /** One that a reader knows at once. */
  public CharacterMention(Mention mention, StoryCharacter character, double confidence) {
    this(mention, character, confidence, mention.span().end());
  }
}
