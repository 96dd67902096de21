package org.fabula.understanding.ties;

import java.util.Objects;
import java.util.Optional;

/**
 * Who says that a tie is there: the narrator, a character who may err or lie, or the story's
 * header.
 *
 * @param character id of the character, if one says it
 */
public record Asserter(Kind kind, Optional<String> character) {

  /** Who can assert something. */
  public enum Kind {
    NARRATOR,
    CHARACTER,
    HEADER
  }

  public static final Asserter NARRATOR = new Asserter(Kind.NARRATOR, Optional.empty());
  public static final Asserter HEADER = new Asserter(Kind.HEADER, Optional.empty());

  public Asserter {
    Objects.requireNonNull(kind);
    if ((kind == Kind.CHARACTER) != character.isPresent()) {
      throw new IllegalArgumentException(kind + " asserts as " + character);
    }
  }

  /** Somebody in the story. */
  public static Asserter character(String id) {
    return new Asserter(Kind.CHARACTER, Optional.of(id));
  }
}
