package org.fabula.understanding.thoughts;

import java.util.Optional;

/** One whose thought it may be, with what tells so. */
final class Candidate {

  private final double[] clues = new double[ThinkerClues.NAMES.size()];
  private Optional<Deed> nearest = Optional.empty();
  private int knownFrom;

  void set(int clue, double value) {
    clues[clue] = value;
  }

  /** The same by something done or said, of which a reader can know from an offset whose it is. */
  void set(int clue, Deed deed, int from) {
    clues[clue] = 1;
    add(deed, from);
  }

  void add(Deed deed, int from) {
    nearest = nearest.or(() -> Optional.of(deed));
    knownFrom = Math.max(knownFrom, from);
  }

  double[] clues() {
    return clues;
  }

  /** The first deed that was added. */
  Optional<Deed> nearest() {
    return nearest;
  }

  /** The offset from which a reader can know all that it did or said. */
  int knownFrom() {
    return knownFrom;
  }
}
