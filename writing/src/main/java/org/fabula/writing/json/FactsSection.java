package org.fabula.writing.json;

import java.io.IOException;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.facts.Fact;

/** The facts in text order, with who asserts them and how. */
record FactsSection() implements Section {
  @Override
  public void write(Fabula fabula, JsonOutput json) throws IOException {
    json.startArray("facts");
    for (var fact : fabula.facts()) {
      json.startObject();
      write(fact, json);
      json.endObject();
    }
    json.endArray();
  }

  private static void write(Fact fact, JsonOutput json) throws IOException {
    json.text("id", fact.id());
    json.text("who", fact.who().map(StoryCharacter::id));
    json.text("subject", fact.subject());
    json.kind("kind", fact.kind());
    json.text("aspect", fact.aspect());
    json.text("value", fact.value());
    json.text("other", fact.other().map(StoryCharacter::id));
    json.text("scene", "s" + (fact.scene() + 1));
    json.kind("when", fact.when());
    json.kind("voice", fact.telling().voice());
    json.text("asserter", fact.telling().asserter().map(StoryCharacter::id));
    json.kind("stance", fact.telling().stance());
    json.spans("evidence", fact.evidence());
    json.offset("knownFrom", fact.knownFrom());
    json.confidence(fact.confidence());
  }
}
