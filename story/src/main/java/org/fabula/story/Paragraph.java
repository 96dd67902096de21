package org.fabula.story;

import java.util.Objects;

/**
 * A paragraph and what it is there for. Its span neither starts nor ends with white space, but may
 * hold line ends where the file is hard-wrapped.
 */
public record Paragraph(Span span, Kind kind) {

  /** What a paragraph is there for. */
  public enum Kind {
    /** Text of the story. */
    PROSE,
    /** A chapter's or part's heading. */
    HEADING,
    /** A mark between scenes, such as {@code * * *} or a rule. */
    BREAK,
    /** About the story, not of it: header, footer, licence, an author's note. */
    FRAME
  }

  public Paragraph {
    Objects.requireNonNull(span);
    Objects.requireNonNull(kind);
  }

  public boolean isProse() {
    return kind == Kind.PROSE;
  }
}
