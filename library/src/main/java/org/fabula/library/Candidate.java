package org.fabula.library;

import java.util.List;

/**
 * A story that may answer a {@link FindQuery}.
 *
 * @param words how many the story has
 * @param readUntil the offset up to which it may be shown
 * @param paragraphs indexes of those that may answer, in text order
 */
record Candidate(long storyId, String title, int words, int readUntil, List<Integer> paragraphs) {
  Candidate {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Between the number of answers, which favours the long, and their share of the text. */
  double rank() {
    return paragraphs.size() / Math.sqrt(words + 1.0);
  }
}
