package org.fabula.understanding.cast;

import java.util.List;
import java.util.Map;

/**
 * What tells which pronoun somebody goes by whose title does not, for training.
 *
 * @param names all their names
 * @param clues by name; positive where they speak for "she", negative for "he"
 */
public record PronounEvidence(List<String> names, Map<String, Double> clues) {
  public PronounEvidence {
    names = List.copyOf(names);
    clues = Map.copyOf(clues);
  }
}
