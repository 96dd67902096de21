package org.fabula.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fabula.story.MetadataField;
import org.fabula.story.MetadataValue;
import org.fabula.story.Story;

/** A side by which a shelf can be narrowed. A story may have several values of one, or none. */
public enum Facet {
  FANDOM(MetadataField.FANDOM),
  RATING(MetadataField.RATING),
  WARNINGS(MetadataField.WARNINGS),
  STATUS(MetadataField.STATUS),
  AUTHOR(MetadataField.AUTHOR),
  /** The kind of file, by {@link org.fabula.story.StoryFormat}'s names. */
  FORMAT;

  private final Optional<MetadataField> field;

  Facet() {
    field = Optional.empty();
  }

  Facet(MetadataField field) {
    this.field = Optional.of(field);
  }

  /** The story's values, as its file spells them. */
  List<String> valuesOf(Story story) {
    return field
        .map(stated -> story.metadata().get(stated).map(MetadataValue::items).orElse(List.of()))
        .orElseGet(() -> List.of(story.format().name()));
  }

  /** What makes two spellings the same value: all but case and white space. */
  static String key(String value) {
    return String.join(" ", value.strip().split("\\s+")).toLowerCase(Locale.ROOT);
  }
}
