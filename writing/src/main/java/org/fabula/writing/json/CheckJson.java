package org.fabula.writing.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fabula.understanding.continuity.StoriesInOrder;
import org.fabula.understanding.facts.Fact;
import org.fabula.writing.CheckedStory;
import org.fabula.writing.FoundConflict;

/** Writes conflicts within and between stories as JSON. */
public final class CheckJson {

  private static final JsonFactory JSON = new JsonFactory();

  private CheckJson() {}

  /** Writes in UTF-8 and leaves {@code out} open. */
  public static void write(
      List<CheckedStory> stories, List<FoundConflict> conflicts, OutputStream out)
      throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try (var generator = JSON.createGenerator(writer)) {
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      generator.setPrettyPrinter(new LinePerItem());
      generator.writeStartObject();
      generator.writeNumberField("fabula", FabulaJson.VERSION);
      generator.writeArrayFieldStart("stories");
      for (var story : stories) {
        generator.writeString(story.name());
      }
      generator.writeEndArray();
      generator.writeArrayFieldStart("conflicts");
      for (var found : conflicts) {
        write(found, stories, generator);
      }
      generator.writeEndArray();
      generator.writeEndObject();
      generator.writeRaw('\n');
    }
    writer.flush();
  }

  private static void write(
      FoundConflict found, List<CheckedStory> stories, JsonGenerator generator) throws IOException {
    var json = new JsonOutput(generator, found.first().story());
    json.startObject();
    json.text("what", found.conflict().what());
    json.kind("kind", found.conflict().kind());
    json.text("why", found.conflict().why());
    json.text("condition", found.conflict().condition().map(StoriesInOrder::words));
    json.startArray("passages");
    write(found.conflict().first(), found.first(), stories, generator);
    write(found.conflict().second(), found.second(), stories, generator);
    json.endArray();
    json.confidence(found.conflict().confidence());
    json.endObject();
  }

  private static void write(
      Fact fact, CheckedStory story, List<CheckedStory> stories, JsonGenerator generator)
      throws IOException {
    var json = new JsonOutput(generator, story.story());
    json.startObject();
    json.number("story", stories.indexOf(story));
    json.span("span", fact.place());
    json.text("text", story.story().cut(fact.place()));
    json.text("aspect", fact.aspect());
    json.text("value", fact.value());
    json.endObject();
  }
}
