package org.fabula.reading.manuscript;

/** A place where the package's table of contents, not the text, starts a chapter. */
public record Division(int start, String title) {
  public Division {
    if (start < 0 || title.isBlank()) {
      throw new IllegalArgumentException("no division '" + title + "' at " + start);
    }
  }
}
