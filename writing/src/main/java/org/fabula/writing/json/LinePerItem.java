package org.fabula.writing.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/**
 * A line for each section and for each item of a section that is a list, and no other white space:
 * small, yet fit to be compared line by line.
 */
final class LinePerItem extends MinimalPrettyPrinter {

  private static final int SECTIONS = 1;
  private static final int ITEMS = 2;

  private int depth;

  @Override
  public void writeStartObject(JsonGenerator generator) throws IOException {
    depth++;
    super.writeStartObject(generator);
  }

  @Override
  public void writeEndObject(JsonGenerator generator, int entries) throws IOException {
    depth--;
    super.writeEndObject(generator, entries);
  }

  @Override
  public void writeStartArray(JsonGenerator generator) throws IOException {
    depth++;
    super.writeStartArray(generator);
  }

  @Override
  public void writeEndArray(JsonGenerator generator, int values) throws IOException {
    depth--;
    super.writeEndArray(generator, values);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator generator) throws IOException {
    super.writeObjectEntrySeparator(generator);
    if (depth == SECTIONS) {
      generator.writeRaw('\n');
    }
  }

  @Override
  public void beforeArrayValues(JsonGenerator generator) throws IOException {
    super.beforeArrayValues(generator);
    if (depth == ITEMS) {
      generator.writeRaw('\n');
    }
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
    super.writeArrayValueSeparator(generator);
    if (depth == ITEMS) {
      generator.writeRaw('\n');
    }
  }
}
