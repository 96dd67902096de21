package org.fabula.writing;

import java.util.Locale;

/** Sentences begin with a capital. */
final class Capitals {

  private Capitals() {}

  static String first(String words) {
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
