package org.fabula.web.find;

import java.util.List;

/**
 * A story's passages.
 *
 * @param only address that finds in this story alone
 */
record FoundStory(String title, String address, String only, List<Hit> hits) {
  FoundStory {
    hits = List.copyOf(hits);
  }
}
