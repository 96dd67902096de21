package org.fabula.writing.json;

import java.io.IOException;
import org.fabula.story.MetadataField;
import org.fabula.story.StoryMetadata;
import org.fabula.understanding.Fabula;

/** The file and what it says about its story. */
record StorySection(String sha256) implements Section {
  @Override
  public void write(Fabula fabula, JsonOutput json) throws IOException {
    var story = fabula.story();
    json.startObject("story");
    json.text("title", story.metadata().text(MetadataField.TITLE));
    json.text("author", story.metadata().text(MetadataField.AUTHOR));
    json.text("language", fabula.isInEnglish() ? "en" : "und");
    json.kind("format", story.format());
    json.text("sha256", sha256);
    json.textLength("textLength");
    metadata(story.metadata(), json);
    json.endObject();
  }

  private static void metadata(StoryMetadata metadata, JsonOutput json) throws IOException {
    json.startObject("metadata");
    for (var field : metadata.fields().entrySet()) {
      json.startObject(field.getKey().key());
      json.text("value", field.getValue().text());
      json.span("span", field.getValue().span());
      json.endObject();
    }
    json.endObject();
  }
}
