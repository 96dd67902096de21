package org.fabula.writing.report;

import java.util.List;
import org.fabula.understanding.facts.Fact;
import org.fabula.writing.CheckedStory;
import org.fabula.writing.ConflictWords;
import org.fabula.writing.FoundConflict;

/**
 * Shows conflicts to a person at a terminal: both passages side by side, or one below the other
 * where there is no room, why they cannot both hold, and how sure that is.
 */
public final class ConflictReport {

  private static final int FEWEST_COLUMNS = 40;
  private static final int MOST_COLUMNS = 120;
  private static final int SIDE_BY_SIDE = 64;
  private static final String GAP = "  |  ";

  private final int columns;
  private final TerminalReport.Style style;

  /** Reports that fit a terminal of so many columns. */
  public ConflictReport(int columns, TerminalReport.Style style) {
    this.columns = Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, columns));
    this.style = style;
  }

  /** All conflicts, every line ended by a line feed; says so where there are none. */
  public String of(List<CheckedStory> stories, List<FoundConflict> conflicts) {
    var sheet = new Sheet(columns, style);
    var where =
        stories.size() == 1 ? stories.get(0).name() : Figures.count(stories.size()) + " stories";
    sheet.paragraph(
        conflicts.isEmpty()
            ? "Nothing found in " + where + " that cannot both hold."
            : Figures.count(conflicts.size(), "conflict") + " in " + where + ".");
    for (var found : conflicts) {
      write(found, stories.size() > 1, sheet);
    }
    return sheet.text();
  }

  private void write(FoundConflict found, boolean named, Sheet sheet) {
    var conflict = found.conflict();
    sheet.heading(conflict.what());
    var left = shown(conflict.first(), found.first(), named);
    var right = shown(conflict.second(), found.second(), named);
    if (columns < SIDE_BY_SIDE) {
      left.forEach(sheet::paragraph);
      right.forEach(sheet::paragraph);
    } else {
      int width = (columns - GAP.length()) / 2;
      for (int i = 0; i < left.size(); i++) {
        sideBySide(left.get(i), right.get(i), width, sheet);
      }
    }
    var sure = " (" + Figures.percent(conflict.confidence()) + " sure)";
    sheet.hanging("  ", ConflictWords.of(found) + sure + ".");
  }

  /** Where it is told, and its words. */
  private static List<String> shown(Fact fact, CheckedStory story, boolean named) {
    var place = Figures.place(fact.place().start(), story.story());
    return List.of(
        named ? story.name() + ", " + place : place, Passages.around(fact.place(), story.story()));
  }

  private static void sideBySide(String left, String right, int width, Sheet sheet) {
    var lines = TerminalText.wrap(TerminalText.clean(left), width);
    var others = TerminalText.wrap(TerminalText.clean(right), width);
    for (int i = 0; i < Math.max(lines.size(), others.size()); i++) {
      var line = i < lines.size() ? lines.get(i) : "";
      var other = i < others.size() ? others.get(i) : "";
      sheet.line(TerminalText.padRight(line, width) + GAP + other);
    }
  }
}
