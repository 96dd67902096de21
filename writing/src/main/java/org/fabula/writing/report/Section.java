package org.fabula.writing.report;

import org.fabula.understanding.Fabula;

/** A part of the report; it writes nothing where the story gives nothing for it. */
interface Section {
  void write(Fabula fabula, Sheet sheet);
}
