package org.fabula.reading.metadata;

import java.util.Map;
import org.fabula.story.MetadataField;
import org.fabula.story.MetadataValue;

/**
 * What stands ahead of a story.
 *
 * @param end index of the first line that is no longer header
 * @param fields what it says, with spans
 */
public record Header(int end, Map<MetadataField, MetadataValue> fields) {
  public Header {
    fields = Map.copyOf(fields);
  }
}
