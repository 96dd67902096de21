package org.fabula.writing.json;

import java.io.IOException;
import org.fabula.understanding.Fabula;

/** A section of the contract that a fabula does not hold yet. */
record EmptySection(String name) implements Section {
  @Override
  public void write(Fabula fabula, JsonOutput json) throws IOException {
    json.startArray(name);
    json.endArray();
  }
}
