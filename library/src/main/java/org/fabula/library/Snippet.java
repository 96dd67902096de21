package org.fabula.library;

import java.util.List;
import java.util.Objects;
import org.fabula.story.Span;

/**
 * A few lines of a story to show, on one line, with {@code …} where it breaks off.
 *
 * @param hits the words found, as spans of {@code text}
 */
public record Snippet(String text, List<Span> hits) {
  public Snippet {
    Objects.requireNonNull(text);
    hits = List.copyOf(hits);
  }
}
