package org.fabula.writing.pictures;

import java.util.List;

/** A stroke as the data of an SVG path: level in each column, in between a soft turn. */
final class StrokePath {

  /** Level on either side of a column's middle. */
  private static final int LEVEL = 8;

  private StrokePath() {}

  static String of(List<Point> stroke) {
    var path = new StringBuilder();
    var first = stroke.get(0);
    path.append('M').append(first.x()).append(' ').append(first.y());
    for (int index = 1; index < stroke.size(); index++) {
      var from = stroke.get(index - 1);
      var to = stroke.get(index);
      if (from.y() != to.y()) {
        int start = from.x() + LEVEL;
        int end = to.x() - LEVEL;
        int middle = (start + end) / 2;
        path.append('H').append(start).append('C').append(middle).append(' ').append(from.y());
        path.append(' ').append(middle).append(' ').append(to.y());
        path.append(' ').append(end).append(' ').append(to.y());
      }
    }
    return path.append('H').append(stroke.get(stroke.size() - 1).x() + LEVEL).toString();
  }
}
