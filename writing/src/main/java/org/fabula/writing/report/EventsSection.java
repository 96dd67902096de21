package org.fabula.writing.report;

import org.fabula.understanding.Fabula;
import org.fabula.understanding.events.Event;
import org.fabula.understanding.events.Event.Mode;
import org.fabula.understanding.events.MainEvents;

/** The story so far in its own words: its main events in text order, and where each is told. */
record EventsSection() implements Section {

  private static final int MOST = 6;

  @Override
  public void write(Fabula fabula, Sheet sheet) {
    var events = MainEvents.of(fabula.events(), MOST);
    if (events.isEmpty()) {
      return;
    }
    sheet.heading("WHAT HAPPENS");
    for (var event : events) {
      sheet.hanging(" ".repeat(Sheet.INDENT), words(event, fabula));
    }
  }

  private static String words(Event event, Fabula fabula) {
    var extract = fabula.story().cut(event.extract());
    var told = event.mode() == Mode.TOLD ? "looking back, " : "";
    return extract + " (" + told + Figures.place(event.trigger().start(), fabula.story()) + ")";
  }
}
