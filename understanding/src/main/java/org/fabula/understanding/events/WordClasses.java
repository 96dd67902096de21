package org.fabula.understanding.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fabula.understanding.resource.Resource;

/**
 * Groups of words that are used alike: "walked, strode, wandered". {@code training/events} makes
 * them. A small group is part of a large one.
 */
final class WordClasses {

  /** What a word has that is in no group. */
  static final Pair UNKNOWN = new Pair(-1, -1);

  private final Map<String, Pair> byWord = new HashMap<>();

  /** The groups of a word, by number. */
  record Pair(int small, int large) {}

  /** From lines of a large group's number and the words of one small group. */
  WordClasses(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      var cells = lines.get(i).split(" ", -1);
      var pair = new Pair(i, Integer.parseInt(cells[0]));
      for (int j = 1; j < cells.length; j++) {
        byWord.put(cells[j], pair);
      }
    }
  }

  static WordClasses shipped() {
    return new WordClasses(Resource.lines(WordClasses.class, "word-classes.txt"));
  }

  /** The groups of a word in lower case. */
  Pair of(String word) {
    return byWord.getOrDefault(word, UNKNOWN);
  }
}
