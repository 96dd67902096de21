package org.fabula.understanding.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fabula.understanding.lexicon.NumberWords;

/**
 * A number with the words around it.
 *
 * @param noun the word after it in the singular; empty at the end
 * @param next the one after that
 * @param before the one before it
 */
record Quantity(int number, String noun, String next, String before) {

  private static final int FEWEST = 2;
  private static final Map<String, Double> DAYS =
      Map.ofEntries(
          Map.entry("second", 1 / 86400.0),
          Map.entry("minute", 1 / 1440.0),
          Map.entry("hour", 1 / 24.0),
          Map.entry("day", 1.0),
          Map.entry("night", 1.0),
          Map.entry("week", 7.0),
          Map.entry("fortnight", 14.0),
          Map.entry("month", 30.4),
          Map.entry("year", 365.25),
          Map.entry("winter", 365.25),
          Map.entry("summer", 365.25),
          Map.entry("decade", 3652.0));

  /** Those in a row of words in lower case. */
  static List<Quantity> in(List<String> words) {
    var found = new ArrayList<Quantity>();
    int i = 0;
    while (i < words.size()) {
      var number = NumberWords.at(index -> at(words, index), i).filter(it -> it.value() >= FEWEST);
      int end = number.map(NumberWords.Numeral::end).orElse(i + 1);
      if (number.isPresent()) {
        found.add(
            new Quantity(
                number.get().value(),
                singular(at(words, end)),
                at(words, end + 1),
                at(words, i - 1)));
      }
      i = end;
    }
    return found;
  }

  private static String at(List<String> words, int index) {
    return index >= 0 && index < words.size() ? words.get(index) : "";
  }

  static String singular(String noun) {
    int end = noun.length();
    while (end > 0 && noun.charAt(end - 1) == 's') {
      end--;
    }
    return noun.substring(0, end);
  }

  static boolean isNumber(String word) {
    return NumberWords.cardinal(word).orElse(0) >= FEWEST
        || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
  }

  boolean isTime() {
    return DAYS.containsKey(noun);
  }

  double days() {
    return number * DAYS.getOrDefault(noun, 0.0);
  }
}
