package org.fabula.writing.json;

import java.io.IOException;
import java.util.Optional;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.ties.Asserter;
import org.fabula.understanding.ties.Tie;

/** How the characters stand to each other, tie by tie. */
record RelationshipsSection() implements Section {
  @Override
  public void write(Fabula fabula, JsonOutput json) throws IOException {
    json.startArray("relationships");
    for (var tie : fabula.ties().all()) {
      write(tie, json);
    }
    json.endArray();
  }

  private static void write(Tie tie, JsonOutput json) throws IOException {
    json.startObject();
    json.text("a", tie.a());
    json.text("b", tie.b());
    json.kind("kind", tie.kind());
    json.kind("role", tie.role());
    json.kind("direction", tie.direction());
    json.kind("manner", tie.manner());
    json.share("polarity", tie.polarity());
    json.offset("from", tie.holds().start());
    json.offset("to", tie.holds().end());
    write(tie.asserter(), json);
    json.offset("knownFrom", tie.knownFrom());
    json.spans("evidence", tie.evidence());
    json.confidence(tie.confidence());
    json.endObject();
  }

  /** A character's id, or who else says it. */
  private static void write(Asserter asserter, JsonOutput json) throws IOException {
    if (asserter.kind() == Asserter.Kind.CHARACTER) {
      json.text("assertedBy", Optional.of(asserter.character().orElseThrow()));
    } else {
      json.kind("assertedBy", asserter.kind());
    }
  }
}
