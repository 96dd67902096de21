package org.fabula.writing.pictures;

/** A place in a picture, in pixels: to the right and down. */
record Point(int x, int y) {

  Point plus(int right, int down) {
    return new Point(x + right, y + down);
  }

  /** How far from the place where both are 0. */
  double length() {
    return Math.hypot(x, y);
  }

  double distance(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  /** From the nearest place on a line. */
  double distance(Point from, Point to) {
    double squared = Math.pow(to.x - from.x, 2) + Math.pow(to.y - from.y, 2);
    double along =
        (double) (x - from.x) * (to.x - from.x) + (double) (y - from.y) * (to.y - from.y);
    double share = squared == 0 ? 0 : Math.max(0, Math.min(1, along / squared));
    return Math.hypot(from.x + share * (to.x - from.x) - x, from.y + share * (to.y - from.y) - y);
  }

  /** A share of the way to another place. */
  Point towards(Point other, double share) {
    return new Point(
        (int) Math.round(x + share * (other.x - x)), (int) Math.round(y + share * (other.y - y)));
  }

  /** Whether the line from one to two and the line from three to four cross. */
  static boolean cross(Point one, Point two, Point three, Point four) {
    return side(one, two, three) * side(one, two, four) < 0
        && side(three, four, one) * side(three, four, two) < 0;
  }

  private static int side(Point from, Point to, Point place) {
    return Long.signum(
        (long) (to.x - from.x) * (place.y - from.y) - (long) (to.y - from.y) * (place.x - from.x));
  }
}
