package org.fabula.library;

import java.util.Set;

/** What titles and authors are sorted by. */
final class SortKey {

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private SortKey() {}

  /** Without case, accents, signs, and a leading article if more follows. */
  static String of(String title) {
    var key = Word.keys(title);
    int blank = key.indexOf(' ');
    return blank > 0 && ARTICLES.contains(key.substring(0, blank)) ? key.substring(blank + 1) : key;
  }
}
