package org.fabula.understanding.names;

import java.util.Objects;
import org.fabula.story.Span;

/**
 * A name in the text.
 *
 * @param span without a possessive ending
 * @param text the name with single spaces, as it would stand on a list
 * @param firstToken index of its first token
 * @param endToken index past its last
 */
public record NamePhrase(Span span, String text, Kind kind, int firstToken, int endToken) {

  /** What a name names. */
  public enum Kind {
    PERSON,
    PLACE,
    /** A family or a people: "the Bennets". */
    GROUP,
    OTHER
  }

  public NamePhrase {
    Objects.requireNonNull(span);
    Objects.requireNonNull(text);
    Objects.requireNonNull(kind);
  }

  NamePhrase as(Kind other) {
    return new NamePhrase(span, text, other, firstToken, endToken);
  }
}
