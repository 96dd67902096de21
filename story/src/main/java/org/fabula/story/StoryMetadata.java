package org.fabula.story;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a file says about its story. Fields the file does not state are absent. */
public record StoryMetadata(Map<MetadataField, MetadataValue> fields) {

  private static final StoryMetadata NONE = new StoryMetadata(Map.of());

  public StoryMetadata {
    var copy = new EnumMap<MetadataField, MetadataValue>(MetadataField.class);
    copy.putAll(fields);
    fields = Collections.unmodifiableMap(copy);
  }

  /** Of a file that says nothing about its story. */
  public static StoryMetadata none() {
    return NONE;
  }

  public Optional<MetadataValue> get(MetadataField field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** The field's value as text. */
  public Optional<String> text(MetadataField field) {
    return get(field).map(MetadataValue::text);
  }
}
