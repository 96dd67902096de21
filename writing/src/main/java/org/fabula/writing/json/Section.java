package org.fabula.writing.json;

import java.io.IOException;
import org.fabula.understanding.Fabula;

/** One field of the outermost object, with all that is in it. */
interface Section {
  void write(Fabula fabula, JsonOutput json) throws IOException;
}
