package org.fabula.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps the values asked for last. Threads may share it. */
final class RecentlyUsed<K, V> {

  private final Map<K, V> values;

  RecentlyUsed(int size) {
    values =
        new LinkedHashMap<>(size, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > size;
          }
        };
  }

  synchronized Optional<V> get(K key) {
    return Optional.ofNullable(values.get(key));
  }

  synchronized void put(K key, V value) {
    values.put(key, value);
  }
}
