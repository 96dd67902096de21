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
    var told = event.mode() == Mode.TOLD ? "looking back, " : "";
    return wholeOrCut(fabula.story().cut(event.extract()))
        + " (%s%s)".formatted(told, Figures.place(event.trigger().start(), fabula.story()));
  }

  /** With a sign where a sentence goes on. */
  private static String wholeOrCut(String extract) {
    char last = extract.charAt(extract.length() - 1);
    return (Character.isLowerCase(extract.codePointAt(0)) ? "… " : "")
        + (Character.isLetterOrDigit(last) || last == ';' || last == ':'
            ? extract + " …"
            : extract);
  }
}
