package org.fabula.understanding.oddities;

import java.util.List;
import java.util.Objects;
import org.fabula.story.Span;

/**
 * Something about a text that makes what is understood of it less sure, or of another kind.
 *
 * @param evidence the passages that show it, in text order
 */
public record Oddity(Kind kind, List<Span> evidence) {

  /** What is odd. */
  public enum Kind {
    /** Most of it is verse; its lines show that. */
    VERSE,
    /** It is a play or screenplay; its headings of scenes show that. */
    SCRIPT,
    /** It is no story but the lines above one. */
    NO_STORY,
    /** It is the log of a chat; the stamps or names before its lines show that. */
    CHAT,
    /** Another story starts in the same file; its title and its header show that. */
    ANOTHER_STORY,
    /** A chapter has the words of another before it; both are shown. */
    REPEATED_CHAPTER
  }

  public Oddity {
    Objects.requireNonNull(kind);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("no evidence for " + kind);
    }
  }

  /** From where on it shows. */
  public int start() {
    return evidence.get(evidence.size() - 1).start();
  }
}
