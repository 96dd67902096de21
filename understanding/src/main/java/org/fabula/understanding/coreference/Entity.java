package org.fabula.understanding.coreference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fabula.understanding.encoder.EntityCategory;
import org.fabula.understanding.mentions.Mention;

/**
 * Somebody or something that the story mentions and that has no place in the cast: "a passer-by",
 * "the harbour".
 *
 * @param mentions in text order, at least one
 */
public record Entity(EntityCategory category, List<Mention> mentions) {

  /** What the ids of people begin with: {@code u1}, {@code u2}, ... */
  public static final String PERSON = "u";

  public Entity {
    Objects.requireNonNull(category);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an entity that is never mentioned");
    }
  }

  /** Those of some categories by their ids: a prefix and their place among all of these. */
  public static Map<String, Entity> byId(
      String prefix, Set<EntityCategory> categories, List<Entity> all) {
    Map<String, Entity> byId = new LinkedHashMap<>();
    for (var entity : all) {
      if (categories.contains(entity.category())) {
        byId.put(prefix + (byId.size() + 1), entity);
      }
    }
    return byId;
  }
}
