package org.fabula.understanding.ties;

import java.util.List;

/**
 * How two characters get on over the text, both ways together.
 *
 * @param a id of the one of them who is first in the cast
 * @param b id of the other
 * @param points in text order, one for every passage that shows a feeling between them
 * @param phases in text order, without overlap; none where too little is shown
 */
public record PairCurve(String a, String b, List<Point> points, List<Phase> phases) {
  public PairCurve {
    points = List.copyOf(points);
    phases = List.copyOf(phases);
    Tie.requireTwo(a, b);
  }

  /**
   * A place on the curve.
   *
   * @param offset where its passage ends
   * @param polarity from -1 to 1, smoothed over the passages before
   */
  public record Point(int offset, double polarity) {}

  /** Where one phase gives way to another, in text order: all phases but the first begin so. */
  public List<Phase> turningPoints() {
    return phases.subList(Math.min(1, phases.size()), phases.size());
  }
}
