package org.fabula.writing;

import org.fabula.understanding.ties.Reveal;

/** What a reader learns of who is who, in words, the same in the report and on the pages. */
public final class RevealWords {

  private RevealWords() {}

  /** "The ferryman is Corwin Hale". */
  public static String of(Reveal reveal) {
    return Capitals.first(reveal.known()) + " is " + reveal.learnt();
  }
}
