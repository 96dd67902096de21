package org.fabula.writing.pictures;

import java.util.List;
import java.util.Optional;
import org.fabula.writing.ties.Feeling;
import org.fabula.writing.ties.Standing;

/**
 * What ties two people in a relationship graph: one stroke, or two where both feel differently.
 *
 * @param caption what they are to each other, where there is room for it
 */
record TieLine(Standing standing, List<TieStroke> strokes, Optional<Caption> caption) {

  /** Words with their middle at a place. */
  record Caption(String words, Point at) {

    private static final int LETTER = 6;
    private static final int HEIGHT = 13;

    Box box() {
      int letters = words.codePointCount(0, words.length());
      return Box.around(at, letters * LETTER + LETTER, HEIGHT);
    }
  }

  TieLine {
    strokes = List.copyOf(strokes);
  }

  /**
   * The strokes between two.
   *
   * @param bend how far a single one makes a bow, to the left of the way from the first
   */
  static List<TieStroke> strokes(Standing standing, Point a, Point b, int bend) {
    if (standing.isMutual()) {
      return List.of(TieStroke.single(a, b, bend, standing.ofA(), false));
    }
    if (standing.ofB() == Feeling.UNKNOWN) {
      return List.of(TieStroke.single(a, b, bend, standing.ofA(), true));
    }
    if (standing.ofA() == Feeling.UNKNOWN) {
      return List.of(TieStroke.single(b, a, -bend, standing.ofB(), true));
    }
    return List.of(TieStroke.bowed(a, b, standing.ofA()), TieStroke.bowed(b, a, standing.ofB()));
  }
}
