package org.fabula.web.profile;

import java.util.Locale;
import org.fabula.understanding.ties.TieKind;
import org.fabula.writing.pictures.TieWords;

/** What a line in a picture stands for. */
record LineStyle(TieKind kind) {

  /** The class by which the style sheet knows it. */
  String className() {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  String words() {
    return TieWords.of(kind);
  }
}
