package org.fabula.writing;

import static java.lang.Character.isUpperCase;

import java.util.List;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.ties.Reveal;

/** What a reader learns of who is who, in words, the same in the report and on the pages. */
public final class RevealWords {

  private RevealWords() {}

  /** Where a reader learns a name or who somebody is, and not only an endearment: "dear". */
  public static List<Reveal> told(Fabula fabula) {
    return fabula.ties().reveals().stream()
        .filter(it -> it.learnt().startsWith("the ") || isUpperCase(it.learnt().codePointAt(0)))
        .toList();
  }

  /** "The ferryman is Corwin Hale". */
  public static String of(Reveal reveal) {
    return Capitals.first(reveal.known()) + " is " + reveal.learnt();
  }
}
