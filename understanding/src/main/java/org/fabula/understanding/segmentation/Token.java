package org.fabula.understanding.segmentation;

import java.util.Objects;
import org.fabula.story.Span;

/** The smallest piece of text that later stages look at. */
public record Token(Span span, Kind kind) {

  /** What a token is made of. */
  public enum Kind {
    /** Letters, with what holds a word together: {@code don't}, {@code well-known}, {@code Mr.} */
    WORD,
    /** What an apostrophe joins to a word: {@code 's}, {@code 'll}. */
    CLITIC,
    NUMBER,
    /** A mark that may open or close a quotation, single or double, straight or curly. */
    QUOTE_MARK,
    /** A sentence's end, or the dots of an ellipsis. */
    STOP,
    DASH,
    /** Any other sign. */
    SIGN
  }

  public Token {
    Objects.requireNonNull(span);
    Objects.requireNonNull(kind);
  }
}
