package org.fabula.understanding.times;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fabula.understanding.resource.Resource;

/**
 * The words that phrases of time are made of. Each is one character, so that phrases can be regular
 * expressions.
 */
final class Vocabulary {

  private static final char FIRST_WORD = '\uE100';
  private static final char LAST_WORD = '\uF8FF';

  private final Map<String, Character> signs = new HashMap<>();
  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, Map<String, String>> values = new HashMap<>();

  Vocabulary() {
    for (var row : Resource.rows(Vocabulary.class, "time-words.tsv")) {
      signOf(row[0]);
      words.computeIfAbsent(row[1], any -> new ArrayList<>()).add(row[0]);
      values.computeIfAbsent(row[0], any -> new HashMap<>()).put(row[1], row[2]);
    }
  }

  /** The character of a word, which becomes a known word if it was none. */
  char signOf(String word) {
    return signs.computeIfAbsent(word, any -> (char) (FIRST_WORD + signs.size()));
  }

  Optional<Character> known(String word) {
    return Optional.ofNullable(signs.get(word));
  }

  /** A word as this vocabulary has it: in lower case, and "to-day" without its hyphen. */
  String normal(String text) {
    var word = Words.plain(text);
    var joined = word.replace("-", "");
    return signs.containsKey(joined) ? joined : word;
  }

  /** The value of a word as one of a class: that of "three" as a NUMBER is "3". */
  Optional<String> value(String word, String category) {
    return Optional.ofNullable(values.getOrDefault(word, Map.of()).get(category));
  }

  boolean is(String word, String category) {
    return values.getOrDefault(word, Map.of()).containsKey(category);
  }

  /** Whether a word is one of time only where it is capitalised: "March", "May". */
  boolean needsCapital(String word) {
    return is(word, "MONTH") || is(word, "HOLIDAY");
  }

  /** The characters of a class or sort, for use inside the brackets of a regular expression. */
  Optional<String> signsOf(String category) {
    if (category.equals("WORD")) {
      return Optional.of("" + Sort.OTHER.sign() + Sort.NAME.sign() + FIRST_WORD + "-" + LAST_WORD);
    }
    if (words.containsKey(category)) {
      var all = words.get(category).stream().map(signs::get).sorted().toList();
      return Optional.of(ranges(all));
    }
    return sort(category).map(sort -> String.valueOf(sort.sign()));
  }

  /** Runs of characters are ranges, for which a regular expression looks much faster. */
  private static String ranges(List<Character> sorted) {
    var ranges = new StringBuilder();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i) > sorted.get(i - 1) + 1) {
        ranges.append(sorted.get(start)).append('-').append(sorted.get(i - 1));
        start = i;
      }
    }
    return ranges.toString();
  }

  private static Optional<Sort> sort(String name) {
    for (var sort : Sort.values()) {
      if (sort.name().equals(name)) {
        return Optional.of(sort);
      }
    }
    return Optional.empty();
  }
}
