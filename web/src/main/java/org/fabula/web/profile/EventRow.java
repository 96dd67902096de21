package org.fabula.web.profile;

import java.util.List;
import org.fabula.understanding.events.Event;
import org.fabula.understanding.events.MainEvents;
import org.fabula.web.known.Excerpt;
import org.fabula.web.known.KnownStory;

/**
 * Something that happens, in the story's own words.
 *
 * @param where "chapter 3"
 * @param looksBack whether it is told afterwards
 */
record EventRow(Excerpt words, String where, boolean looksBack) {

  private static final int LONGEST = 240;

  /** At most so many of the main events as far as they are known, in text order. */
  static List<EventRow> of(KnownStory known, int most) {
    return MainEvents.of(known.fabula().events(), most).stream()
        .map(event -> of(event, known))
        .toList();
  }

  private static EventRow of(Event event, KnownStory known) {
    return new EventRow(
        Excerpt.of(event.extract(), LONGEST, known),
        known.passageAt(event.trigger().start()).label(),
        event.mode() == Event.Mode.TOLD);
  }
}
