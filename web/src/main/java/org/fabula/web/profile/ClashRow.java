package org.fabula.web.profile;

import java.util.ArrayList;
import java.util.List;
import org.fabula.understanding.continuity.Conflict;
import org.fabula.web.known.Excerpt;
import org.fabula.web.known.KnownStory;
import org.fabula.writing.ConflictWords;
import org.fabula.writing.TimelineLine;

/**
 * Passages that cannot all hold.
 *
 * @param what the thing at issue: "Maren's eyes"
 * @param why they cannot all hold, and how sure that is: a sentence
 */
record ClashRow(String what, String why, List<Excerpt> passages) {
  ClashRow {
    passages = List.copyOf(passages);
  }

  static List<ClashRow> of(KnownStory known) {
    var rows = new ArrayList<ClashRow>();
    known.conflicts().forEach(conflict -> rows.add(of(conflict, known)));
    TimelineLine.conflicts(known.fabula()).forEach(line -> rows.add(of(line, known)));
    return rows;
  }

  private static ClashRow of(Conflict conflict, KnownStory known) {
    return new ClashRow(
        conflict.what(),
        "%s (%d\u00a0%% sure)."
            .formatted(ConflictWords.of(conflict), Math.round(100 * conflict.confidence())),
        List.of(
            Excerpt.around(conflict.first().place(), known),
            Excerpt.around(conflict.second().place(), known)));
  }

  private static ClashRow of(TimelineLine line, KnownStory known) {
    return new ClashRow(
        "When scene " + (line.scene() + 1) + " happens",
        line.words(),
        line.passages().stream().map(passage -> Excerpt.around(passage, known)).toList());
  }
}
