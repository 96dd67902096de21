package org.fabula.web.known;

import org.fabula.understanding.times.TimeExpression;

/**
 * Words of time and what they say.
 *
 * @param words as the story has them, on one line
 * @param meaning in plain words; empty where it only repeats them
 */
public record TimeNote(String words, String meaning, String address) {
  static TimeNote of(TimeExpression time, KnownStory known) {
    var words = known.story().cut(time.span()).replaceAll("\\s+", " ");
    return new TimeNote(
        words, time.meaningBeyond(words).orElse(""), known.addressOf(time.span().start()));
  }
}
