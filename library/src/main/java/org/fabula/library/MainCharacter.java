package org.fabula.library;

import java.util.Objects;

/**
 * Somebody who matters in a story.
 *
 * @param id the character's id in the story's fabula
 * @param name the best one known
 * @param share of all words spoken by somebody known, from 0 to 1
 */
public record MainCharacter(String id, String name, double share) {
  public MainCharacter {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a share of " + share);
    }
  }
}
