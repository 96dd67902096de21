package org.fabula.understanding.quotations;

import java.util.List;
import java.util.Objects;
import org.fabula.story.Span;

/**
 * Words that somebody in the story says, thinks or writes, between marks of their own.
 *
 * @param spans the text without its marks; several where the speaker's tag interrupts, in order
 */
public record Quotation(List<Span> spans, Kind kind) {

  /** What the marks stand for. */
  public enum Kind {
    SPEECH,
    THOUGHT,
    /** A letter, a message, an inscription. */
    WRITING
  }

  public Quotation {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a quotation without text");
    }
    Objects.requireNonNull(kind);
  }

  /** From its first part's start to its last part's end, interruption included. */
  public Span extent() {
    return new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
  }

  public boolean contains(int offset) {
    return spans.stream().anyMatch(span -> span.contains(offset));
  }
}
