package org.fabula.writing.pictures;

import java.util.List;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * Somebody's line through the scenes.
 *
 * @param strokes each without a long absence, as a point a column, from left to right
 * @param labels at the start of each stroke, and again where the line goes on for long
 */
record CharacterLine(
    StoryCharacter who, int scenes, List<List<Point>> strokes, List<NameLabel> labels) {
  CharacterLine {
    strokes = strokes.stream().map(List::copyOf).toList();
    labels = List.copyOf(labels);
  }
}
