package org.fabula.understanding.nicknames;

import java.util.List;
import java.util.Map;

/**
 * What tells whether two entries of a first cast are one person, for training.
 *
 * @param names all names of the one that comes first
 * @param otherNames all names of the other
 * @param clues by name; what is not there is 0
 */
public record NamePairEvidence(
    List<String> names, List<String> otherNames, Map<String, Double> clues) {
  public NamePairEvidence {
    names = List.copyOf(names);
    otherNames = List.copyOf(otherNames);
    clues = Map.copyOf(clues);
  }
}
