package org.fabula.writing.pictures;

/**
 * A stretch of somebody's line without a long absence. It takes up room from its label on.
 *
 * @param character index of whose it is
 * @param label column in which its label starts, at most {@code first}
 * @param first column of its first scene
 * @param last column of its last scene
 */
record Strand(int character, int label, int first, int last) {
  Strand {
    if (label > first || first > last) {
      throw new IllegalArgumentException(label + ", " + first + ", " + last);
    }
  }

  boolean isAt(int column) {
    return label <= column && column <= last;
  }

  /** Whether its label, and no line yet, runs from a column to the next. */
  boolean isLabelAfter(int column) {
    return label <= column && column + 1 < first;
  }
}
