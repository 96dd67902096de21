package org.fabula.reading.metadata;

import java.util.Optional;
import org.fabula.story.MetadataField;

/**
 * What a word before a colon stands for in a header.
 *
 * @param field empty for labels that belong to headers but name nothing we keep
 * @param strong whether the label alone shows that this is a header
 */
record Label(Optional<MetadataField> field, boolean strong) implements Comparable<Label> {
  @Override
  public int compareTo(Label other) {
    return Integer.compare(order(), other.order());
  }

  private int order() {
    return field.map(Enum::ordinal).orElse(Integer.MAX_VALUE);
  }
}
