package org.fabula.understanding.cast;

/** The pronouns a story uses for a character. */
public enum Pronouns {
  HE,
  SHE,
  THEY,
  UNKNOWN
}
