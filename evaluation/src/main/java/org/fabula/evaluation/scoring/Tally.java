package org.fabula.evaluation.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts by key, which remembers which key came first. */
final class Tally<K> {

  private final Map<K, Integer> counts = new LinkedHashMap<>();

  void add(K key, int count) {
    counts.merge(key, count, Integer::sum);
  }

  int of(K key) {
    return counts.getOrDefault(key, 0);
  }

  int sum() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The key with the highest count; of several the one that came first. */
  Optional<K> top() {
    Map.Entry<K, Integer> top = null;
    for (var entry : counts.entrySet()) {
      if (top == null || entry.getValue() > top.getValue()) {
        top = entry;
      }
    }
    return Optional.ofNullable(top).map(Map.Entry::getKey);
  }

  /** The counts, first key first. */
  Map<K, Integer> counts() {
    return counts;
  }
}
