package org.fabula.understanding.nicknames;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fabula.understanding.speakers.Attribution;

/** How a story uses one character's names: where they are called, spoken of and told of. */
final class Use {

  private static final int FEWEST_CALLS = 2;
  private static final double SHARE_OF_CALLS = 0.4;
  private static final int REACH = 80;
  private static final int REACH_IN_QUOTATIONS = 2;

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

  /** How many quotations call the character. */
  int timesCalled() {
    return calls.size();
  }

  /** What others than the caller say around each call; once for each call it is near. */
  Stream<Attribution> answers(List<Attribution> attributions) {
    return calls.stream().flatMap(call -> around(call, attributions));
  }

  private static Stream<Attribution> around(int call, List<Attribution> attributions) {
    var caller = attributions.get(call).speaker();
    int from = Math.max(0, call - REACH_IN_QUOTATIONS);
    int to = Math.min(attributions.size(), call + REACH_IN_QUOTATIONS + 1);
    return attributions.subList(from, to).stream()
        .filter(answer -> answer.speaker().isPresent() && !answer.speaker().equals(caller));
  }

  /** Whether nobody but speakers ever uses the names, and they mostly to a face. */
  boolean isOnlyCalled() {
    return toldOf.isEmpty()
        && calls.size() >= FEWEST_CALLS
        && calls.size() >= SHARE_OF_CALLS * (calls.size() + spokenOf);
  }
}
