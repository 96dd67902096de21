package org.fabula.understanding.scenes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fabula.story.Span;

/**
 * What tells whether a scene starts at a paragraph, marks left out of account; for training.
 *
 * @param paragraph the paragraph of prose
 * @param words how many it has
 * @param marked whether a heading stands before it, so that surely something starts
 * @param openingWords the words of its first sentence, the first and the first two once more with a
 *     "^" before them
 * @param clues each with its value
 */
public record ShiftEvidence(
    Span paragraph,
    int words,
    boolean marked,
    List<String> openingWords,
    Map<String, Double> clues) {
  public ShiftEvidence {
    Objects.requireNonNull(paragraph);
    openingWords = List.copyOf(openingWords);
    Objects.requireNonNull(clues);
  }
}
