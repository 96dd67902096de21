package org.fabula.writing.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.mentions.Mention;
import org.fabula.writing.CodePointOffsets;

/** The few shapes the format is made of: spans in code points, ids that may be missing, kinds. */
final class JsonOutput {

  private static final double CONFIDENCE_STEPS = 1e4;

  private final JsonGenerator generator;
  private final CodePointOffsets offsets;

  JsonOutput(JsonGenerator generator, Story story) {
    this.generator = generator;
    this.offsets = CodePointOffsets.in(story.text());
  }

  void startObject() throws IOException {
    generator.writeStartObject();
  }

  void startObject(String field) throws IOException {
    generator.writeObjectFieldStart(field);
  }

  void endObject() throws IOException {
    generator.writeEndObject();
  }

  void startArray(String field) throws IOException {
    generator.writeArrayFieldStart(field);
  }

  void startArray() throws IOException {
    generator.writeStartArray();
  }

  void endArray() throws IOException {
    generator.writeEndArray();
  }

  void number(String field, long value) throws IOException {
    generator.writeNumberField(field, value);
  }

  void text(String field, String value) throws IOException {
    generator.writeStringField(field, value);
  }

  void text(String field, Optional<String> value) throws IOException {
    generator.writeFieldName(field);
    if (value.isPresent()) {
      generator.writeString(value.get());
    } else {
      generator.writeNull();
    }
  }

  void unknown(String field) throws IOException {
    generator.writeNullField(field);
  }

  void texts(String field, List<String> values) throws IOException {
    generator.writeArrayFieldStart(field);
    for (var value : values) {
      generator.writeString(value);
    }
    generator.writeEndArray();
  }

  /** An enum's constant in lower case. */
  void kind(String field, Enum<?> value) throws IOException {
    generator.writeStringField(field, nameOf(value));
  }

  /** A text that is an item of the array that is open. */
  void item(Enum<?> value) throws IOException {
    generator.writeString(nameOf(value));
  }

  private static String nameOf(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  void confidence(double value) throws IOException {
    share("confidence", value);
  }

  void share(String field, double value) throws IOException {
    generator.writeNumberField(field, rounded(value));
  }

  void share(String field, OptionalDouble value) throws IOException {
    if (value.isPresent()) {
      share(field, value.getAsDouble());
    } else {
      unknown(field);
    }
  }

  /** An offset and a share there, as two items of the array that is open. */
  void point(int offset, double share) throws IOException {
    generator.writeNumber(offsets.at(offset));
    generator.writeNumber(rounded(share));
  }

  private static double rounded(double value) {
    return Math.round(value * CONFIDENCE_STEPS) / CONFIDENCE_STEPS;
  }

  void offset(String field, int offset) throws IOException {
    generator.writeNumberField(field, offsets.at(offset));
  }

  /** A place in an order, from 1. */
  void rank(String field, OptionalInt rank) throws IOException {
    if (rank.isPresent()) {
      number(field, rank.getAsInt());
    } else {
      unknown(field);
    }
  }

  void flag(String field, boolean value) throws IOException {
    generator.writeBooleanField(field, value);
  }

  /** Start, end and kind. */
  void mention(Mention mention) throws IOException {
    startArray();
    offsets(mention.span());
    item(mention.kind());
    endArray();
  }

  /** Start and end, as two items of the array that is open. */
  void offsets(Span span) throws IOException {
    generator.writeNumber(offsets.at(span.start()));
    generator.writeNumber(offsets.at(span.end()));
  }

  void textLength(String field) throws IOException {
    generator.writeNumberField(field, offsets.textLength());
  }

  void span(String field, Span span) throws IOException {
    generator.writeFieldName(field);
    span(span);
  }

  void span(String field, Optional<Span> span) throws IOException {
    if (span.isPresent()) {
      span(field, span.get());
    } else {
      generator.writeNullField(field);
    }
  }

  void spans(String field, List<Span> spans) throws IOException {
    generator.writeArrayFieldStart(field);
    for (var span : spans) {
      span(span);
    }
    generator.writeEndArray();
  }

  private void span(Span span) throws IOException {
    generator.writeStartArray();
    offsets(span);
    generator.writeEndArray();
  }
}
