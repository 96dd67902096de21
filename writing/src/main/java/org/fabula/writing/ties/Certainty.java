package org.fabula.writing.ties;

/** How sure it is what two are to each other. */
public enum Certainty {
  /** It is told as it is. */
  LIKELY,
  /** It is told as what may be. */
  PERHAPS,
  /** Nothing is told of it. */
  TOO_UNSURE
}
