package org.fabula.understanding.ties;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What one character is to another by how they act, where nobody says it: a role that passages
 * point to, else friend or enemy by the balance of feeling.
 */
record Stance(Role role) {

  private static final double ENOUGH_FOR_A_ROLE = 0.5;
  private static final double CLEARLY = 0.25;
  private static final double ENOUGH_FOR = 0.6;

  /** One open hostility tells more than one kindness. */
  private static final double ENOUGH_AGAINST = 0.35;

  /** People who talk on and on get on, if nothing speaks against it. */
  private static final double WARMTH_OF_TALK = 0.2;

  static Stance of(List<Sign> signs) {
    Map<Role, Double> roles = new EnumMap<>(Role.class);
    double balance = 0;
    double weight = 0;
    for (var sign : signs) {
      sign.role().ifPresent(role -> roles.merge(role, sign.confidence(), Double::sum));
      balance += sign.polarity().isEmpty() ? WARMTH_OF_TALK * sign.confidence() : 0;
      if (sign.polarity().isPresent()) {
        balance += sign.confidence() * sign.polarity().getAsDouble();
        weight += sign.confidence() * Math.abs(sign.polarity().getAsDouble());
      }
    }
    roles.remove(Role.ACQUAINTANCE);
    for (var role : roles.entrySet()) {
      if (role.getValue() >= ENOUGH_FOR_A_ROLE
          && role.getValue() >= roles.values().stream().mapToDouble(it -> it).max().orElse(0)) {
        return new Stance(role.getKey());
      }
    }
    if (Math.abs(balance) < CLEARLY * weight) {
      return new Stance(Role.ACQUAINTANCE);
    }
    if (balance <= -ENOUGH_AGAINST) {
      return new Stance(Role.ENEMY);
    }
    return new Stance(balance >= ENOUGH_FOR ? Role.FRIEND : Role.ACQUAINTANCE);
  }
}
