package org.fabula.understanding.scenes;

import java.util.Map;
import java.util.Objects;
import org.fabula.story.Span;

/**
 * What tells whether a scene starts at a paragraph, marks left out of account; for training.
 *
 * @param paragraph the paragraph of prose
 * @param words how many it has
 * @param marked whether a heading stands before it, so that surely something starts
 * @param clues each with its value
 */
public record ShiftEvidence(Span paragraph, int words, boolean marked, Map<String, Double> clues) {
  public ShiftEvidence {
    Objects.requireNonNull(paragraph);
    Objects.requireNonNull(clues);
  }
}
