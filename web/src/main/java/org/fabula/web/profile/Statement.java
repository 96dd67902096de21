package org.fabula.web.profile;

import java.util.List;
import java.util.Optional;

/**
 * What the file says for one field.
 *
 * @param items single values where the field lists several
 * @param address of the passage that says it; empty when only the file's package does
 */
record Statement(String label, List<String> items, Optional<String> address) {
  Statement {
    items = List.copyOf(items);
  }

  /** Whether it is long enough to want a line of its own. */
  boolean isLong() {
    return items.stream().mapToInt(String::length).sum() > 60;
  }
}
