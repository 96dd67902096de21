package org.fabula.writing.pictures;

/** A place in a picture, in pixels from its upper left corner. */
record Point(int x, int y) {}
