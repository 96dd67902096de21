package org.fabula.story;

import java.util.Objects;

/** Emphasis as the author set it. It matters to understanding too: italics often mean thought. */
public record Mark(Span span, Kind kind) {

  /** How a stretch of text is set. */
  public enum Kind {
    ITALIC,
    BOLD
  }

  public Mark {
    Objects.requireNonNull(span);
    Objects.requireNonNull(kind);
  }
}
