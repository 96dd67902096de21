package org.fabula.understanding.nicknames;

import java.util.ArrayList;
import java.util.List;

/** How a story uses one character's names: where they are called, spoken of and told of. */
final class Use {

  private static final int FEWEST_CALLS = 2;
  private static final double SHARE_OF_CALLS = 0.4;

  private final List<Integer> calls = new ArrayList<>();
  private int spokenOf;
  private int toldOf;

  void addCall(int quotation) {
    calls.add(quotation);
  }

  void addSpokenOf() {
    spokenOf++;
  }

  void addToldOf() {
    toldOf++;
  }

  /** Indexes of the quotations that call the character. */
  List<Integer> calls() {
    return calls;
  }

  /** Whether nobody but speakers ever uses the names, and they mostly to a face. */
  boolean isOnlyCalled() {
    return toldOf == 0
        && calls.size() >= FEWEST_CALLS
        && calls.size() >= SHARE_OF_CALLS * (calls.size() + spokenOf);
  }
}
