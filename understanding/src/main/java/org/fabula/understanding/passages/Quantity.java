package org.fabula.understanding.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A number with the words around it.
 *
 * @param noun the word after it in the singular; empty at the end
 * @param next the one after that
 * @param before the one before it
 */
record Quantity(int number, String noun, String next, String before) {

  private static final int MOST_DIGITS = 6;
  private static final int UNKNOWN = -1;
  private static final List<String> UNITS =
      List.of(
          ("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                  + " sixteen seventeen eighteen nineteen")
              .split(" ", -1));
  private static final List<String> TENS =
      List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1));
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
      int number = number(words.get(i));
      int end = i + 1;
      if (number != UNKNOWN) {
        int unit = end < words.size() ? UNITS.indexOf(words.get(end)) : -1;
        if (number >= 20 && number <= 90 && number % 10 == 0 && unit >= 0 && unit < 8) {
          number += unit + 2;
          end++;
        }
        if (end < words.size() && words.get(end).equals("hundred") && number < 100) {
          number *= 100;
          end++;
        }
        found.add(
            new Quantity(number, singular(at(words, end)), at(words, end + 1), at(words, i - 1)));
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
    return number(word) != UNKNOWN || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
  }

  private static int number(String word) {
    if (!word.isEmpty() && word.chars().allMatch(it -> it >= '0' && it <= '9')) {
      return word.length() <= MOST_DIGITS ? Integer.parseInt(word) : UNKNOWN;
    }
    if (UNITS.contains(word)) {
      return UNITS.indexOf(word) + 2;
    }
    if (TENS.contains(word)) {
      return 20 + 10 * TENS.indexOf(word);
    }
    return switch (word) {
      case "hundred" -> 100;
      case "thousand" -> 1000;
      default -> UNKNOWN;
    };
  }

  boolean isTime() {
    return DAYS.containsKey(noun);
  }

  double days() {
    return number * DAYS.getOrDefault(noun, 0.0);
  }
}
