package org.fabula.reading.metadata;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fabula.reading.manuscript.Lines;
import org.fabula.reading.manuscript.Manuscript;
import org.fabula.reading.manuscript.Spaces;
import org.fabula.story.MetadataField;
import org.fabula.story.MetadataValue;
import org.fabula.story.Span;

/**
 * Brings together what the text says and what the package states. The text's word stands, except
 * for title and author, which a text without labels leaves to be guessed; what is stated gets its
 * span where the top of the text says the same.
 */
public final class StatedFields {
  private static final int TOP = 200;
  private static final int LONGEST = 2000;

  private static final int SHORTEST = 3;

  /** Words this long do not stand in another line by chance. */
  private static final int TELLING = 12;

  /** All fields of a story, from those found in its text and those its package states. */
  public Map<MetadataField, MetadataValue> join(
      Map<MetadataField, MetadataValue> found, Manuscript manuscript, Lines lines) {
    var fields = new EnumMap<MetadataField, MetadataValue>(MetadataField.class);
    fields.putAll(found);
    manuscript
        .stated()
        .forEach(
            (field, items) -> {
              boolean overrules = field == MetadataField.TITLE || field == MetadataField.AUTHOR;
              if (overrules || !fields.containsKey(field)) {
                value(field, items, lines).ifPresent(value -> fields.put(field, value));
              }
            });
    manuscript
        .presumed()
        .forEach(
            (field, items) ->
                value(field, items, lines).ifPresent(value -> fields.putIfAbsent(field, value)));
    return fields;
  }

  private static Optional<MetadataValue> value(
      MetadataField field, List<String> stated, Lines lines) {
    var items = stated.stream().map(Spaces::squeeze).filter(item -> !item.isEmpty()).toList();
    if (items.isEmpty()) {
      return Optional.empty();
    }
    var words = String.join(", ", items);
    var single = items.size() == 1 ? Fields.items(field, words) : items;
    return Optional.of(new MetadataValue(words, single, spanOf(words, lines)));
  }

  /** Where a line at the top of the text is these words or holds them. */
  private static Optional<Span> spanOf(String words, Lines lines) {
    for (int i = 0; i < Math.min(TOP, lines.size()); i++) {
      if (lines.length(i) <= LONGEST && lines.length(i) >= words.length()) {
        var line = lines.cut(i);
        boolean same = line.equals(words);
        boolean ends = words.length() >= SHORTEST && line.endsWith(" " + words);
        if (same || ends) {
          return Optional.of(new Span(lines.end(i) - words.length(), lines.end(i)));
        }
        int inside =
            words.length() >= TELLING || line.startsWith(words + " by ") ? line.indexOf(words) : -1;
        if (inside >= 0) {
          int start = lines.start(i) + inside;
          return Optional.of(new Span(start, start + words.length()));
        }
      }
    }
    return Optional.empty();
  }
}
