package org.fabula.writing.json;

import java.io.IOException;
import org.fabula.understanding.Fabula;

/** The words of time in text order, with what they mean. */
record TimesSection() implements Section {
  @Override
  public void write(Fabula fabula, JsonOutput json) throws IOException {
    json.startArray("timeExpressions");
    for (var time : fabula.times()) {
      json.startObject();
      json.span("span", time.span());
      json.kind("kind", time.kind());
      json.text("meaning", time.meaning());
      json.endObject();
    }
    json.endArray();
  }
}
