package org.fabula.writing.json;

import java.io.IOException;
import org.fabula.understanding.Fabula;

/** The chapters: {@code ch1}, {@code ch2}, ... in text order. */
record ChaptersSection() implements Section {
  @Override
  public void write(Fabula fabula, JsonOutput json) throws IOException {
    json.startArray("chapters");
    int number = 0;
    for (var chapter : fabula.story().chapters()) {
      number++;
      json.startObject();
      json.text("id", "ch" + number);
      json.text("title", chapter.title());
      json.span("span", chapter.span());
      json.endObject();
    }
    json.endArray();
  }
}
