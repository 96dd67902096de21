package org.fabula.writing.report;

import org.fabula.understanding.Fabula;
import org.fabula.writing.RevealWords;

/** Where a reader learns that two names are one person's. */
record RevealsSection() implements Section {

  private static final int MOST = 6;

  @Override
  public void write(Fabula fabula, Sheet sheet) {
    var reveals = RevealWords.told(fabula);
    if (reveals.isEmpty()) {
      return;
    }
    sheet.heading("WHO TURNS OUT TO BE WHO");
    for (var reveal : reveals.subList(0, Math.min(MOST, reveals.size()))) {
      sheet.hanging(
          " ".repeat(Sheet.INDENT),
          RevealWords.of(reveal)
              + ": "
              + Passages.around(reveal.passage(), fabula.story())
              + " ("
              + Figures.place(reveal.passage().start(), fabula.story())
              + ")");
    }
    sheet.more(reveals, MOST, "more");
  }
}
