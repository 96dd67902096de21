package org.fabula.web.profile;

import java.util.List;
import org.fabula.web.known.KnownStory;
import org.fabula.writing.RevealWords;

/**
 * The story as far as its reader knows it.
 *
 * @param events the main ones, in text order
 * @param atLength more of them; empty where there are no more
 * @param reveals who turns out to be who
 * @param clashes what cannot all be so
 */
record SoFar(
    List<EventRow> events,
    List<EventRow> atLength,
    List<RevealRow> reveals,
    List<ClashRow> clashes) {

  private static final int FEW = 10;
  private static final int MANY = 60;

  SoFar {
    events = List.copyOf(events);
    atLength = List.copyOf(atLength);
    reveals = List.copyOf(reveals);
    clashes = List.copyOf(clashes);
  }

  static SoFar of(KnownStory known) {
    var events = EventRow.of(known, FEW);
    var atLength = EventRow.of(known, MANY);
    return new SoFar(
        events,
        atLength.size() > events.size() ? atLength : List.of(),
        RevealWords.told(known.fabula()).stream().map(it -> RevealRow.of(it, known)).toList(),
        ClashRow.of(known));
  }

  /** Those that stand on the page; the others are folded away. */
  List<ClashRow> firstClashes() {
    return clashes.subList(0, Math.min(FEW, clashes.size()));
  }

  List<ClashRow> otherClashes() {
    return clashes.subList(Math.min(FEW, clashes.size()), clashes.size());
  }
}
