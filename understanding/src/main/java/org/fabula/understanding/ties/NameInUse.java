package org.fabula.understanding.ties;

import java.util.List;

/**
 * What one character calls another.
 *
 * @param user id of who uses the name
 * @param bearer id of whom it is for
 * @param name in the spelling in which it stands first
 * @param addresses where it is said to the bearer, in text order
 * @param references where it is said of the bearer to others, in text order
 * @param isNarrated whether the narrator uses the name too
 * @param confidence from 0 to 1 that this one says so to that one at least once
 */
public record NameInUse(
    String user,
    String bearer,
    String name,
    List<Naming> addresses,
    List<Naming> references,
    boolean isNarrated,
    double confidence) {
  public NameInUse {
    addresses = List.copyOf(addresses);
    references = List.copyOf(references);
    Tie.requireShare(confidence);
    if (addresses.isEmpty() && references.isEmpty()) {
      throw new IllegalArgumentException("no place where " + user + " says " + name);
    }
  }
}
