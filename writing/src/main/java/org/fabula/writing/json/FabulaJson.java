package org.fabula.writing.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fabula.understanding.Fabula;

/** Writes Fabula's JSON, format version 1, as a stream: memory does not grow with the output. */
public final class FabulaJson {

  /** The version of the format; it changes only when a field changes its meaning or goes. */
  public static final int VERSION = 1;

  /** Whether the story's text goes into the file too. */
  public enum Text {
    INCLUDED,
    LEFT_OUT
  }

  private static final JsonFactory JSON = new JsonFactory();

  private static final List<Section> SECTIONS =
      List.of(
          new NotesSection(),
          new ChaptersSection(),
          new CharactersSection(),
          new PlacesSection(),
          new OrganisationsSection(),
          new QuotationsSection(),
          new ThoughtsSection(),
          new ScenesSection(),
          new TimesSection(),
          new TimelineSection(),
          new EventsSection(),
          new RelationshipsSection(),
          new CurvesSection(),
          new NamesInUseSection(),
          new FactsSection(),
          new ConflictsSection());

  private FabulaJson() {}

  /**
   * Writes a fabula in UTF-8 and leaves {@code out} open.
   *
   * @param sha256 of the story's file, in hexadecimal digits
   */
  public static void write(Fabula fabula, String sha256, Text text, OutputStream out)
      throws IOException {
    // Not Jackson's own UTF-8 writer: it stops at half a surrogate pair, which a broken file may
    // hold. Here that becomes a question mark, which leaves all offsets right.
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    write(fabula, sha256, text, writer);
    writer.flush();
  }

  /** Writes a fabula and leaves {@code out} open. */
  public static void write(Fabula fabula, String sha256, Text text, Writer out) throws IOException {
    try (var generator = JSON.createGenerator(out)) {
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      generator.setPrettyPrinter(new LinePerItem());
      var json = new JsonOutput(generator, fabula.story());
      json.startObject();
      json.number("fabula", VERSION);
      new StorySection(sha256).write(fabula, json);
      for (var section : SECTIONS) {
        section.write(fabula, json);
      }
      if (text == Text.INCLUDED) {
        json.text("text", fabula.story().text());
      }
      json.endObject();
      generator.writeRaw('\n');
    }
  }
}
