package org.fabula.writing.json;

import java.io.IOException;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.thoughts.Thought;

/** The thoughts in text order, with what tells whose they are. */
record ThoughtsSection() implements Section {
  @Override
  public void write(Fabula fabula, JsonOutput json) throws IOException {
    json.startArray("thoughts");
    for (var thought : fabula.thoughts()) {
      json.startObject();
      json.span("span", thought.span());
      json.text("thinker", thought.thinker().map(StoryCharacter::id));
      json.text("kind", name(thought.kind()));
      json.spans("evidence", thought.evidence());
      json.confidence(thought.confidence());
      json.endObject();
    }
    json.endArray();
  }

  private static String name(Thought.Kind kind) {
    return switch (kind) {
      case DIRECT -> "direct";
      case FREE_INDIRECT -> "freeIndirect";
    };
  }
}
