package org.fabula.reading.metadata;

import java.util.Locale;
import java.util.Optional;
import org.fabula.reading.manuscript.Lines;
import org.fabula.story.MetadataField;

/** Whose labels a header uses, where the same word means different things. */
enum Dialect {
  AUTHORS,
  /** Headers written by FanFicFare, where "Category" is the fandom. */
  FANFICFARE;

  static Dialect of(Lines lines, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean packaged =
          lines.text().startsWith("Packaged:", lines.start(i))
              || lines.text().startsWith("Story URL:", lines.start(i));
      if (packaged) {
        return FANFICFARE;
      }
    }
    return AUTHORS;
  }

  /** The field a labelled line names. */
  Optional<MetadataField> field(LabelledLine line) {
    boolean fandom =
        this == FANFICFARE && line.words().strip().toLowerCase(Locale.ROOT).equals("category");
    return fandom ? Optional.of(MetadataField.FANDOM) : line.label().field();
  }
}
