package org.fabula.understanding.ties;

/** How a story lets a tie be known. */
public enum Manner {
  /** In so many words: "her sister", "my employer", "Mom". */
  TOLD,
  /** By how the two speak to and act towards each other. */
  SHOWN
}
