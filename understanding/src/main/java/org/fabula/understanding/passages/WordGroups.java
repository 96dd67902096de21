package org.fabula.understanding.passages;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.fabula.understanding.resource.Resource;

/** Groups of words that tell of one thing: of death, of what is gone. */
final class WordGroups {

  /** Those that come with Fabula. */
  static final WordGroups SHIPPED = new WordGroups();

  private final Map<String, Set<String>> groups = new HashMap<>();

  private WordGroups() {
    for (var row : Resource.rows(WordGroups.class, "word-groups.tsv")) {
      groups.put(row[0], set(row[1]));
    }
  }

  static Set<String> set(String words) {
    return Set.of(words.split(" ", -1));
  }

  boolean is(String group, String word) {
    return groups.getOrDefault(group, Set.of()).contains(word);
  }

  boolean isFunctionWord(String word) {
    return is("function", word);
  }

  /** The groups that hold any of the words. */
  Set<String> groupsOf(Collection<String> words) {
    var found = new HashSet<String>();
    groups.forEach(
        (group, those) -> {
          if (words.stream().anyMatch(those::contains)) {
            found.add(group);
          }
        });
    if (words.stream().anyMatch(word -> word.endsWith("n't"))) {
      found.add("denial");
    }
    return found;
  }
}
