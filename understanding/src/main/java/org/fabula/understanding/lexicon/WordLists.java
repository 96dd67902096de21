package org.fabula.understanding.lexicon;

import java.util.List;
import org.fabula.understanding.resource.Resource;

/** Reads this package's word lists. */
final class WordLists {

  private WordLists() {}

  static List<String[]> rows(String name) {
    return Resource.rows(WordLists.class, name);
  }

  static List<String> words(String name) {
    return rows(name).stream().map(row -> row[0]).toList();
  }
}
