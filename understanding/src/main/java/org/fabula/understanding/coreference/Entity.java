package org.fabula.understanding.coreference;

import java.util.List;
import java.util.Objects;
import org.fabula.understanding.encoder.EntityCategory;
import org.fabula.understanding.mentions.Mention;

/**
 * Somebody or something that the story mentions and that has no place in the cast: "a passer-by",
 * "the harbour".
 *
 * @param mentions in text order, at least one
 */
public record Entity(EntityCategory category, List<Mention> mentions) {
  public Entity {
    Objects.requireNonNull(category);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an entity that is never mentioned");
    }
  }
}
