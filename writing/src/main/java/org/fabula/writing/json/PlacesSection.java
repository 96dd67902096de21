package org.fabula.writing.json;

import java.io.IOException;
import org.fabula.understanding.Fabula;

/** The places the story names, then those it mentions otherwise. */
record PlacesSection() implements Section {
  @Override
  public void write(Fabula fabula, JsonOutput json) throws IOException {
    json.startArray("places");
    for (var place : fabula.places()) {
      json.startObject();
      json.text("id", place.id());
      json.text("name", place.name());
      json.spans("mentions", place.mentions());
      if (place.within().isPresent()) {
        json.text("within", place.within().get().place());
      }
      json.endObject();
    }
    EntitiesSection.GROUNDS.write(fabula, json);
    json.endArray();
  }
}
