package org.fabula.understanding.ties;

import java.util.Objects;
import java.util.Optional;
import org.fabula.story.Span;

/**
 * A place where somebody is called by a name.
 *
 * @param caller id of the character who says it; empty for the narrator
 * @param called id of whom it is for
 * @param name as the story writes it there
 * @param form to their face or of them; the narrator speaks of them
 * @param knownFrom the offset from which a reader can know who says it of whom
 * @param confidence from 0 to 1 that both are right
 */
public record Naming(
    Optional<String> caller,
    String called,
    String name,
    Form form,
    Span passage,
    int knownFrom,
    double confidence) {

  /** To whom a name is said. */
  public enum Form {
    /** To who bears it: "Mind the stair, Bram." */
    ADDRESS,
    /** To others: "Bram never minds the stair." */
    REFERENCE
  }

  public Naming {
    Objects.requireNonNull(caller);
    Objects.requireNonNull(called);
    Objects.requireNonNull(name);
    Objects.requireNonNull(form);
    Objects.requireNonNull(passage);
    Tie.requireShare(confidence);
  }
}
