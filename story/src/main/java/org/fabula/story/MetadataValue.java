package org.fabula.story;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a file says for one metadata field.
 *
 * @param text the value on one line, white space squeezed, otherwise as the file has it
 * @param items the single values of a field that lists several (warnings, fandoms); else the text
 *     alone
 * @param span where the story's text says it; empty when only the file's package says it, as an
 *     EPUB's does
 */
public record MetadataValue(String text, List<String> items, Optional<Span> span) {
  public MetadataValue {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a metadata value without text");
    }
    items = List.copyOf(items);
    Objects.requireNonNull(span);
  }

  /** A single value found in the story's text. */
  public static MetadataValue at(Span span, String text) {
    return new MetadataValue(text, List.of(text), Optional.of(span));
  }

  /** A single value that only the file's package states. */
  public static MetadataValue ofPackage(String text) {
    return new MetadataValue(text, List.of(text), Optional.empty());
  }
}
