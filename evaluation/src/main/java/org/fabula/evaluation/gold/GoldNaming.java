package org.fabula.evaluation.gold;

import java.util.Objects;
import java.util.Optional;

/**
 * That one character calls another by a name that the narrator does not use.
 *
 * @param user empty where the gold data do not say who uses the name
 */
public record GoldNaming(Optional<String> user, String bearer, String name) {
  public GoldNaming {
    Objects.requireNonNull(user);
    Objects.requireNonNull(bearer);
    Objects.requireNonNull(name);
  }
}
