package org.fabula.evaluation.gold;

import java.util.List;
import java.util.Objects;

/**
 * Somebody in a gold text.
 *
 * @param category {@code major}, {@code intermediate} or {@code minor} in PDNC, else empty
 */
public record GoldCharacter(String id, String name, List<String> aliases, String category) {
  public GoldCharacter {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    aliases = List.copyOf(aliases);
    Objects.requireNonNull(category);
  }
}
