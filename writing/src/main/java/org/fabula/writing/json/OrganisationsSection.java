package org.fabula.writing.json;

import java.io.IOException;
import org.fabula.understanding.Fabula;

/** The organisations the story mentions. */
record OrganisationsSection() implements Section {
  @Override
  public void write(Fabula fabula, JsonOutput json) throws IOException {
    json.startArray("organisations");
    EntitiesSection.ORGANISATIONS.write(fabula, json);
    json.endArray();
  }
}
