package org.fabula.reading.manuscript;

import java.util.Objects;
import org.fabula.story.Span;

/** What markup says a stretch of text is. */
public record Hint(Span span, Kind kind) {

  /** What markup can tell. */
  public enum Kind {
    HEADING,
    BREAK,
    FRAME,
    /** A page of the frame that gives the story's metadata, label by label. */
    FRONT_PAGE
  }

  public Hint {
    Objects.requireNonNull(span);
    Objects.requireNonNull(kind);
  }
}
