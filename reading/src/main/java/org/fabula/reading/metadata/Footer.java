package org.fabula.reading.metadata;

import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import org.fabula.story.MetadataField;
import org.fabula.story.MetadataValue;

/**
 * What stands behind a story or a part of it.
 *
 * @param lines the lines that are footer; not to be changed
 * @param fields what they say, with spans
 */
public record Footer(BitSet lines, Map<MetadataField, MetadataValue> fields) {
  public Footer {
    Objects.requireNonNull(lines);
    fields = Map.copyOf(fields);
  }
}
