package org.fabula.writing.json;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.continuity.StoriesInOrder;

/** What cannot both hold, with both passages, the one told first before the other. */
record ConflictsSection() implements Section {
  @Override
  public void write(Fabula fabula, JsonOutput json) throws IOException {
    json.startArray("conflicts");
    for (var conflict : fabula.conflicts()) {
      json.startObject();
      json.text("what", conflict.what());
      json.kind("kind", conflict.kind());
      json.text("why", conflict.why());
      json.text("condition", conflict.condition().map(StoriesInOrder::words));
      json.texts("facts", List.of(conflict.first().id(), conflict.second().id()));
      json.spans(
          "evidence",
          Stream.of(conflict.first(), conflict.second())
              .flatMap(fact -> fact.evidence().stream())
              .toList());
      json.confidence(conflict.confidence());
      json.endObject();
    }
    json.endArray();
  }
}
