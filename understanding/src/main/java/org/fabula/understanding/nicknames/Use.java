package org.fabula.understanding.nicknames;

import java.util.ArrayList;
import java.util.List;

/** How a story uses one character's names: where they are called, spoken of and told of. */
final class Use {

  private static final int FEWEST_CALLS = 2;
  private static final double SHARE_OF_CALLS = 0.4;
  private static final int REACH = 80;

  private final List<Integer> calls = new ArrayList<>();
  private int spokenOf;
  private final List<Integer> toldOf = new ArrayList<>();

  void addCall(int quotation) {
    calls.add(quotation);
  }

  void addSpokenOf() {
    spokenOf++;
  }

  /** The narrator names the character at this offset. */
  void addToldOf(int offset) {
    toldOf.add(offset);
  }

  /** Offsets at which the narrator names the character, in text order. */
  List<Integer> toldOf() {
    return toldOf;
  }

  /** How often the narrator names another close by. */
  int meetings(Use other) {
    int meetings = 0;
    int at = 0;
    for (int offset : toldOf) {
      while (at < other.toldOf.size() && other.toldOf.get(at) < offset - REACH) {
        at++;
      }
      if (at < other.toldOf.size() && other.toldOf.get(at) < offset + REACH) {
        meetings++;
      }
    }
    return meetings;
  }

  /** Indexes of the quotations that call the character. */
  List<Integer> calls() {
    return calls;
  }

  /** Whether nobody but speakers ever uses the names, and they mostly to a face. */
  boolean isOnlyCalled() {
    return toldOf.isEmpty()
        && calls.size() >= FEWEST_CALLS
        && calls.size() >= SHARE_OF_CALLS * (calls.size() + spokenOf);
  }
}
