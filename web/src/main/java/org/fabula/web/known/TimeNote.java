package org.fabula.web.known;

import org.fabula.understanding.times.TimeExpression;

/**
 * Words of time and what they say.
 *
 * @param words as the story has them, on one line
 * @param meaning in plain words
 */
public record TimeNote(String words, String meaning, String address) {
  static TimeNote of(TimeExpression time, KnownStory known) {
    return new TimeNote(
        known.story().cut(time.span()).replaceAll("\\s+", " "),
        time.meaning(),
        known.addressOf(time.span().start()));
  }
}
