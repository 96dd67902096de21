package org.fabula.understanding.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Numbers in words or digits: "twenty-eight", "a hundred and two", "41", "twenty-first". */
final class NumberWords {

  private static final List<String> UNITS =
      List.of(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              .split(" ", -1));
  private static final List<String> TEENS =
      List.of("fifteen sixteen seventeen eighteen nineteen".split(" ", -1));
  private static final List<String> TENS =
      List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1));
  private static final Map<String, Integer> CARDINALS = cardinals();
  private static final Map<String, Integer> ORDINALS = ordinals();
  private static final int MOST_DIGITS = 6;
  private static final Pattern ORDINAL = Pattern.compile("[0-9]{1,4}(?:st|nd|rd|th)");

  private NumberWords() {}

  private static Map<String, Integer> cardinals() {
    var values = new HashMap<String, Integer>();
    UNITS.forEach(word -> values.put(word, UNITS.indexOf(word)));
    TEENS.forEach(word -> values.put(word, 15 + TEENS.indexOf(word)));
    for (var ten : TENS) {
      int value = 20 + 10 * TENS.indexOf(ten);
      values.put(ten, value);
      for (int unit = 1; unit < 10; unit++) {
        values.put(ten + "-" + UNITS.get(unit), value + unit);
        values.put(UNITS.get(unit) + "-and-" + ten, value + unit);
      }
    }
    values.put("hundred", 100);
    values.put("dozen", 12);
    return Map.copyOf(values);
  }

  private static Map<String, Integer> ordinals() {
    var irregular =
        Map.of(
            "one", "first", "two", "second", "three", "third", "five", "fifth", "eight", "eighth",
            "nine", "ninth", "twelve", "twelfth");
    var values = new HashMap<String, Integer>();
    CARDINALS.forEach(
        (word, value) -> {
          int hyphen = word.lastIndexOf('-') + 1;
          var last = word.substring(hyphen);
          var regular = last.endsWith("y") ? last.replaceAll("y$", "ieth") : last + "th";
          values.put(word.substring(0, hyphen) + irregular.getOrDefault(last, regular), value);
        });
    return Map.copyOf(values);
  }

  /** The number a word or a group of digits stands for. */
  static OptionalInt cardinal(String word) {
    var digits = word.replace(",", "");
    if (!digits.isEmpty() && digits.chars().allMatch(it -> it >= '0' && it <= '9')) {
      return digits.length() <= MOST_DIGITS
          ? OptionalInt.of(Integer.parseInt(digits))
          : OptionalInt.empty();
    }
    return of(CARDINALS.get(word));
  }

  /** The place in a row a word stands for: "first", "21st". */
  static OptionalInt ordinal(String word) {
    if (ORDINAL.matcher(word).matches()) {
      return OptionalInt.of(Integer.parseInt(word.substring(0, word.length() - 2)));
    }
    return of(ORDINALS.get(word));
  }

  private static OptionalInt of(Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
