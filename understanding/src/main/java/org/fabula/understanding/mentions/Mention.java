package org.fabula.understanding.mentions;

import java.util.Objects;
import org.fabula.story.Span;

/** A place in the text that refers to somebody. */
public record Mention(Span span, Kind kind) {

  /** The kind of word that refers. */
  public enum Kind {
    NAME,
    /** A noun phrase: "the witch", "her best friend". */
    NOUN,
    PRONOUN
  }

  public Mention {
    Objects.requireNonNull(span);
    Objects.requireNonNull(kind);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Mention mention && span.equals(mention.span) && kind == mention.kind;
  }

  /** By place alone: two mentions hardly ever share one. */
  @Override
  public int hashCode() {
    return span.hashCode();
  }
}
