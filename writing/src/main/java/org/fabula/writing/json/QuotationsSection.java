package org.fabula.writing.json;

import java.io.IOException;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.speakers.Attribution;

/** The quotations, {@code q1}, {@code q2}, ... in text order, with who says them to whom. */
record QuotationsSection() implements Section {
  @Override
  public void write(Fabula fabula, JsonOutput json) throws IOException {
    json.startArray("quotations");
    int number = 0;
    for (var attribution : fabula.attributions()) {
      number++;
      write("q" + number, attribution, json);
    }
    json.endArray();
  }

  private static void write(String id, Attribution attribution, JsonOutput json)
      throws IOException {
    json.startObject();
    json.text("id", id);
    json.spans("spans", attribution.quotation().spans());
    json.kind("kind", attribution.quotation().kind());
    json.kind("type", attribution.type());
    json.text("speaker", attribution.speaker().map(StoryCharacter::id));
    json.texts("addressees", attribution.addressees().stream().map(StoryCharacter::id).toList());
    json.kind("how", attribution.how());
    json.span("cue", attribution.cue());
    json.confidence(attribution.confidence());
    json.endObject();
  }
}
