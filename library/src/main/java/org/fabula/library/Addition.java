package org.fabula.library;

import java.util.Objects;

/** What became of a file that was added. */
public record Addition(long storyId, Outcome outcome) {

  /** How the file relates to what the library held. */
  public enum Outcome {
    NEW,
    /** The library holds this very file; nothing changed. */
    ALREADY_THERE,
    /** Other content of a story it holds, which is now what it shows. */
    NEW_VERSION
  }

  public Addition {
    Objects.requireNonNull(outcome);
  }
}
