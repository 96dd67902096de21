package org.fabula.writing.pictures;

import java.util.List;
import java.util.Optional;
import org.fabula.writing.ties.Feeling;

/**
 * A line from somebody to somebody in a relationship graph, straight or bowed to its left.
 *
 * @param bow where it is pulled to: half way between both ends if it is straight
 * @param arrow whether it is one's feeling towards the other, which is not returned
 * @param sign where the feeling's mark stands by itself
 */
record TieStroke(
    Point from, Point bow, Point to, Feeling feeling, boolean arrow, Optional<Point> sign) {

  private static final int APART = PersonMark.RADIUS + 4;
  private static final int BOWED = 22;
  private static final int ARROW_LENGTH = 9;
  private static final int ARROW_HALF = 4;

  static TieStroke single(Point from, Point to, int bend, Feeling feeling, boolean arrow) {
    var bow = aside(from, to, bend);
    return new TieStroke(
        shorten(from, bow), bow, shorten(to, bow), feeling, arrow, Optional.empty());
  }

  /** A share of the way along a stroke that makes a bow. */
  static Point along(Point from, Point to, int bend, double share) {
    var bow = aside(from, to, bend);
    return from.towards(bow, share).towards(bow.towards(to, share), share);
  }

  /** With an arrow, and the mark beside its apex. */
  static TieStroke bowed(Point from, Point to, Feeling feeling) {
    var bow = aside(from, to, BOWED);
    return new TieStroke(
        shorten(from, bow),
        bow,
        shorten(to, bow),
        feeling,
        true,
        Optional.of(aside(from, to, BOWED / 2 + 2)));
  }

  private static Point shorten(Point from, Point to) {
    return from.towards(to, Math.min(0.45, APART / Math.max(1, from.distance(to))));
  }

  private static Point aside(Point from, Point to, int distance) {
    double length = Math.max(1, from.distance(to));
    return from.towards(to, 0.5)
        .plus(
            (int) Math.round((to.y() - from.y()) * distance / length),
            (int) Math.round((from.x() - to.x()) * distance / length));
  }

  /** The three corners of its arrow, the point first. */
  List<Point> arrowHead() {
    double length = Math.max(1, bow.distance(to));
    double right = (to.x() - bow.x()) / length;
    double down = (to.y() - bow.y()) / length;
    return List.of(
        to,
        to.plus(
            (int) Math.round(-right * ARROW_LENGTH - down * ARROW_HALF),
            (int) Math.round(-down * ARROW_LENGTH + right * ARROW_HALF)),
        to.plus(
            (int) Math.round(-right * ARROW_LENGTH + down * ARROW_HALF),
            (int) Math.round(-down * ARROW_LENGTH - right * ARROW_HALF)));
  }
}
