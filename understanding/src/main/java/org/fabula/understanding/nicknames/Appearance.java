package org.fabula.understanding.nicknames;

import java.util.ArrayList;
import java.util.List;

/** Where a story shows one entry of the cast, by its names and not by pronouns. */
final class Appearance {

  private static final int NEAR = 80;

  private final List<Integer> calls = new ArrayList<>();
  private final List<Integer> spokenOf = new ArrayList<>();
  private final List<Integer> toldOf = new ArrayList<>();
  private final List<Integer> speeches = new ArrayList<>();

  /** Somebody is called so, in the quotation with this index. */
  void addCall(int quotation) {
    calls.add(quotation);
  }

  /** A quotation names them without calling them. */
  void addSpokenOf(int quotation) {
    spokenOf.add(quotation);
  }

  /** The narrator names them at this offset. */
  void addToldOf(int offset) {
    toldOf.add(offset);
  }

  /** A tag names them as the speaker of this quotation. */
  void addSpeech(int quotation) {
    speeches.add(quotation);
  }

  List<Integer> calls() {
    return calls;
  }

  List<Integer> spokenOf() {
    return spokenOf;
  }

  List<Integer> speeches() {
    return speeches;
  }

  int timesTold() {
    return toldOf.size();
  }

  int count() {
    return calls.size() + spokenOf.size() + toldOf.size();
  }

  /** How often the narrator names the other close by. */
  int meetings(Appearance other) {
    int meetings = 0;
    int at = 0;
    for (int offset : toldOf) {
      while (at < other.toldOf.size() && other.toldOf.get(at) < offset - NEAR) {
        at++;
      }
      if (at < other.toldOf.size() && other.toldOf.get(at) < offset + NEAR) {
        meetings++;
      }
    }
    return meetings;
  }
}
