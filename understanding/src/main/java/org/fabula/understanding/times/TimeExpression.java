package org.fabula.understanding.times;

import java.util.Objects;
import java.util.Optional;
import org.fabula.story.Span;

/**
 * Words that tell when, how long, how often or how old.
 *
 * @param anchor what the words count from
 * @param distance how far from the anchor, before it where negative; for a duration, an age and a
 *     set how long; empty where the words give no measure
 * @param calendar what they say of clock and calendar
 */
public record TimeExpression(
    Span span, Kind kind, Anchor anchor, Optional<Distance> distance, CalendarTime calendar) {

  /** The kinds of TimeML, with ages apart. */
  public enum Kind {
    DATE,
    TIME,
    DURATION,
    RELATIVE,
    AGE,
    SET
  }

  /** What a time is told from. */
  public enum Anchor {
    /** Nothing: a length, an age, a repetition, or a date that stands by itself. */
    NONE,
    /** When the narrator tells it: "ten years ago". */
    NARRATION,
    /** When the scene plays that tells it: "three weeks later", "that night". */
    STORY,
    /** When the character speaks who says it: "yesterday" in a quotation. */
    SPEECH,
    /** The time expression before it: "in May, and two weeks later". */
    EXPRESSION,
    /** Something that happened, which the words name: "the night before the wedding". */
    EVENT
  }

  public TimeExpression {
    Objects.requireNonNull(span);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(anchor);
    Objects.requireNonNull(distance);
    Objects.requireNonNull(calendar);
  }

  /** What it says in plain words: {@code some 3 weeks later}. */
  public String meaning() {
    return Meaning.of(this);
  }

  /**
   * What it says beyond its own words: "the day before" for "yesterday", nothing for "three weeks
   * later".
   *
   * @param words its own, as the story has them
   */
  public Optional<String> meaningBeyond(String words) {
    return Meaning.beyond(words, this);
  }
}
