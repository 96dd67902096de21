package org.fabula.web.profile;

import org.fabula.web.known.Excerpt;
import org.fabula.web.known.KnownStory;
import org.fabula.writing.TimelineLine;

/**
 * What is told of when something happens.
 *
 * @param words "some 11 months before scene 3"
 * @param told the story's words for it
 */
record TimelineRow(int scene, String words, Excerpt told) {

  private static final int LONGEST = 60;

  static TimelineRow of(TimelineLine line, KnownStory known) {
    return new TimelineRow(
        line.scene() + 1, line.words(), Excerpt.of(line.passages().get(0), LONGEST, known));
  }
}
