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
  private static final double FEWEST = 0.6;

  static Stance of(List<Sign> signs) {
    Map<Role, Double> roles = new EnumMap<>(Role.class);
    double balance = 0;
    double weight = 0;
    for (var sign : signs) {
      sign.role().ifPresent(role -> roles.merge(role, sign.confidence(), Double::sum));
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
    if (Math.abs(balance) < FEWEST || Math.abs(balance) < CLEARLY * weight) {
      return new Stance(Role.ACQUAINTANCE);
    }
    return new Stance(balance > 0 ? Role.FRIEND : Role.ENEMY);
  }
}
