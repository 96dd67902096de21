package org.fabula.understanding.coreference;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * What an earlier pass knows of a quotation.
 *
 * @param confidence from 0 to 1 that the speaker is right
 */
public record Heard(
    Optional<StoryCharacter> speaker, List<StoryCharacter> addressees, double confidence) {
  public Heard {
    Objects.requireNonNull(speaker);
    addressees = List.copyOf(addressees);
  }
}
