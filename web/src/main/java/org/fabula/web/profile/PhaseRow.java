package org.fabula.web.profile;

import java.util.List;
import org.fabula.understanding.ties.PairCurve;
import org.fabula.web.known.Excerpt;
import org.fabula.web.known.KnownStory;
import org.fabula.web.known.Passage;
import org.fabula.writing.ties.TieWords;

/**
 * A stretch over which two get on in one way.
 *
 * @param words "allies"
 * @param from where it begins
 * @param begins the passage from which on it is so
 */
record PhaseRow(String words, Passage from, Excerpt begins) {

  static List<PhaseRow> of(PairCurve curve, KnownStory known) {
    return curve.phases().stream()
        .map(
            phase ->
                new PhaseRow(
                    TieWords.of(phase.mood()),
                    known.passageAt(phase.holds().start()),
                    Excerpt.around(phase.evidence().get(0), known)))
        .toList();
  }
}
