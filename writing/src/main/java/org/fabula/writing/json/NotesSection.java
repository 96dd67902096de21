package org.fabula.writing.json;

import java.io.IOException;
import org.fabula.understanding.Fabula;
import org.fabula.writing.StoryNotes;

/** What is odd about the text, with the passages that show it. */
record NotesSection() implements Section {
  @Override
  public void write(Fabula fabula, JsonOutput json) throws IOException {
    json.startArray("notes");
    for (var oddity : fabula.oddities()) {
      json.startObject();
      json.kind("kind", oddity.kind());
      json.text("text", StoryNotes.words(oddity, fabula.story()));
      json.spans("evidence", oddity.evidence());
      json.endObject();
    }
    json.endArray();
  }
}
