package org.fabula.writing.pictures;

/** How wide a column is, in pixels: a finger's width at least, more where there are few scenes. */
record Scale(int step) {

  static final int MARGIN = 12;

  private static final int LEAST = 44;
  private static final int MOST = 96;
  private static final int PAGE = 960;
  private static final int COLUMNS_FOR_NAMES = 3;

  static Scale of(int scenes) {
    return new Scale(Math.max(LEAST, Math.min(MOST, PAGE / (scenes + COLUMNS_FOR_NAMES))));
  }

  int left(int column) {
    return column * step;
  }

  int middle(int column) {
    return left(column) + step / 2;
  }

  /** The columns before a scene that something of this width takes, up to a column's middle. */
  int columnsOf(int width) {
    return (width + step / 2 - 1) / step + 1;
  }
}
