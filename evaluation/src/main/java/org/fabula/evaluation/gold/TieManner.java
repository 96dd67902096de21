package org.fabula.evaluation.gold;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a text says that a tie is there, or shows it. */
public enum TieManner {
  TOLD,
  SHOWN;

  /** The manner that a word means; empty where it means none. */
  public static Optional<TieManner> of(String word) {
    return Arrays.stream(values())
        .filter(manner -> manner.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }
}
