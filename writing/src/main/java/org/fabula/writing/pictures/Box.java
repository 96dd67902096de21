package org.fabula.writing.pictures;

/** A place that something takes up in a picture, in pixels. */
record Box(int left, int top, int width, int height) {

  static Box around(Point middle, int width, int height) {
    return new Box(middle.x() - width / 2, middle.y() - height / 2, width, height);
  }

  /** Whether it keeps to a picture so wide. */
  boolean isWithin(int pictureWidth) {
    return left >= 0 && left + width <= pictureWidth;
  }

  boolean overlaps(Box other) {
    return left < other.left + other.width
        && other.left < left + width
        && top < other.top + other.height
        && other.top < top + height;
  }
}
