package org.fabula.writing.report;

import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.facts.Fact;
import org.fabula.writing.ConflictWords;
import org.fabula.writing.TimelineLine;

/** What cannot both hold, with the words of both passages. */
record ConflictsSection() implements Section {

  private static final int MOST = 6;

  @Override
  public void write(Fabula fabula, Sheet sheet) {
    var conflicts = fabula.conflicts();
    var times = TimelineLine.conflicts(fabula);
    if (conflicts.isEmpty() && times.isEmpty()) {
      return;
    }
    sheet.heading("WHAT DOES NOT AGREE");
    var indent = " ".repeat(Sheet.INDENT);
    times.stream().limit(MOST).forEach(time -> sheet.hanging(indent, time.words()));
    sheet.more(times, MOST, "more words of time");
    for (var conflict : conflicts.subList(0, Math.min(MOST, conflicts.size()))) {
      sheet.hanging(
          indent,
          ConflictWords.of(conflict) + " (" + Figures.percent(conflict.confidence()) + " sure)");
      sheet.hanging(indent + "- ", words(conflict.first(), fabula.story()));
      sheet.hanging(indent + "- ", words(conflict.second(), fabula.story()));
    }
    sheet.more(conflicts, MOST, "more");
  }

  private static String words(Fact fact, Story story) {
    return Passages.around(fact.place(), story)
        + " ("
        + Figures.place(fact.place().start(), story)
        + ")";
  }
}
