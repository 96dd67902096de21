package org.fabula.web.profile;

import java.util.Locale;
import org.fabula.understanding.ties.TieKind;
import org.fabula.writing.ties.TieWords;

/**
 * What a line in a picture stands for.
 *
 * @param className by which the style sheet knows it
 */
record LineStyle(String className, String words) {

  /** Of what only may be. */
  static final LineStyle PERHAPS = new LineStyle("perhaps", "perhaps, not sure");

  static LineStyle of(TieKind kind) {
    return new LineStyle(kind.name().toLowerCase(Locale.ROOT), TieWords.of(kind));
  }
}
