package org.fabula.understanding.cast;

import java.util.List;
import java.util.Map;

/**
 * What tells something of whoever bears some names, for training.
 *
 * @param names all their names
 * @param clues by name
 */
public record CastEvidence(List<String> names, Map<String, Double> clues) {
  public CastEvidence {
    names = List.copyOf(names);
    clues = Map.copyOf(clues);
  }
}
