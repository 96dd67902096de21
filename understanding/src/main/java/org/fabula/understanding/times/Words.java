package org.fabula.understanding.times;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads numbers and clock times that are written as words or digits. */
final class Words {

  private static final List<String> IN_NUMBERS = List.of("and", "odd", "some", "something");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
  private static final Pattern ORDINAL_DIGITS = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");

  private final Vocabulary vocabulary;

  Words(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** In lower case, with straight apostrophes. */
  static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** "seven", "24", "twenty-four", "six-and-twenty", "thirty-odd", "1,000". */
  OptionalInt number(String word) {
    var digits = word.replace(",", "");
    if (DIGITS.matcher(digits).matches()) {
      return OptionalInt.of(Integer.parseInt(digits));
    }
    int sum = 0;
    for (var part : word.split("-", -1)) {
      var value = single(part, "NUMBER");
      if (value.isPresent()) {
        sum = value.getAsInt() >= 100 && sum > 0 ? sum * value.getAsInt() : sum + value.getAsInt();
      } else if (sum == 0 || !IN_NUMBERS.contains(part)) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(sum);
  }

  /** "third", "4th", "twenty-first". */
  OptionalInt ordinal(String word) {
    var digits = ORDINAL_DIGITS.matcher(word);
    if (digits.matches()) {
      return OptionalInt.of(Integer.parseInt(digits.group(1)));
    }
    int dash = word.indexOf('-');
    if (dash < 0) {
      return single(word, "ORDINAL");
    }
    var tens = single(word.substring(0, dash), "NUMBER");
    var last = single(word.substring(dash + 1), "ORDINAL");
    return tens.isPresent() && last.isPresent()
        ? OptionalInt.of(tens.getAsInt() + last.getAsInt())
        : OptionalInt.empty();
  }

  /** Hour and minute of "eleven-thirty", "7:30", "19.45"; the hour as it is said. */
  Optional<List<Integer>> clock(String word) {
    var parts = word.split("[-:.]", 2);
    if (parts.length < 2 || word.contains("-and-")) {
      return Optional.empty();
    }
    var hour = number(parts[0]);
    var minute = number(parts[1].replaceAll("[ap]m$", ""));
    boolean valid =
        hour.isPresent()
            && minute.isPresent()
            && hour.getAsInt() <= 24
            && minute.getAsInt() < 60
            && (minute.getAsInt() >= 10 || Character.isDigit(word.charAt(0)));
    // "twenty-five" is a number, "eleven-thirty" a time
    return valid && (hour.getAsInt() <= 12 || Character.isDigit(word.charAt(0)))
        ? Optional.of(List.of(hour.getAsInt(), minute.getAsInt()))
        : Optional.empty();
  }

  private OptionalInt single(String word, String category) {
    return vocabulary
        .value(word, category)
        .map(value -> OptionalInt.of(Integer.parseInt(value)))
        .orElse(OptionalInt.empty());
  }
}
