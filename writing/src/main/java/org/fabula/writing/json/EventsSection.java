package org.fabula.writing.json;

import java.io.IOException;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.StoryCharacter;

/** The events in text order, with their scenes and who takes part. */
record EventsSection() implements Section {
  @Override
  public void write(Fabula fabula, JsonOutput json) throws IOException {
    json.startArray("events");
    for (var event : fabula.events()) {
      json.startObject();
      json.text("id", event.id());
      json.span("span", event.trigger());
      json.text("what", fabula.story().cut(event.extract()));
      json.span("extract", event.extract());
      json.texts("participants", event.participants().stream().map(StoryCharacter::id).toList());
      json.text("scene", fabula.scenes().get(event.scene()).id());
      json.kind("mode", event.mode());
      json.rank("storyOrder", fabula.timeline().rank(event.scene()));
      json.confidence(event.confidence());
      json.endObject();
    }
    json.endArray();
  }
}
