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
      json.kind("anchor", time.anchor());
      json.text("meaning", time.meaning());
      if (time.distance().isPresent()) {
        DistanceFields.write(time.distance().get(), json);
      }
      json.endObject();
    }
    json.endArray();
  }
}
