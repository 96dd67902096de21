package org.fabula.understanding.times;

import java.util.Objects;
import org.fabula.story.Span;

/**
 * Words that tell when, how long, how often or how old.
 *
 * @param meaning in plain words, such as {@code three weeks after what was told before}
 */
public record TimeExpression(Span span, Kind kind, String meaning) {

  /** The kinds of TimeML, with ages apart. */
  public enum Kind {
    DATE,
    TIME,
    DURATION,
    RELATIVE,
    AGE,
    SET
  }

  public TimeExpression {
    Objects.requireNonNull(span);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(meaning);
  }
}
