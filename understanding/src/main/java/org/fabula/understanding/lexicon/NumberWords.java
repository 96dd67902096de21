package org.fabula.understanding.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Numbers in words or digits: "twenty-eight", "a hundred and two", "three thousand", "41",
 * "twenty-first".
 */
public final class NumberWords {

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
  private static final Set<String> UNITS_OF_SIZE = Set.of("hundred", "thousand");
  private static final Set<String> OF_A = Set.of("hundred", "thousand", "dozen");
  private static final int MOST_DIGITS = 6;
  private static final Pattern ORDINAL = Pattern.compile("[0-9]{1,4}(?:st|nd|rd|th)");

  private NumberWords() {}

  /**
   * A number that some words in a row say.
   *
   * @param end index of the word after the last
   */
  public record Numeral(int value, int end) {}

  /**
   * The number that begins at a word.
   *
   * @param words the word at an index in lower case, "" where there is none
   */
  public static Optional<Numeral> at(IntFunction<String> words, int index) {
    boolean one = words.apply(index).equals("a") && OF_A.contains(words.apply(index + 1));
    int from = one ? index + 1 : index;
    return scaled(
        words, from, "thousand", 1000, it -> scaled(words, it, "hundred", 100, tens(words)));
  }

  /** So many hundreds or thousands with what is added to them, or what is less than one. */
  private static Optional<Numeral> scaled(
      IntFunction<String> words,
      int index,
      String unit,
      int size,
      IntFunction<Optional<Numeral>> less) {
    boolean bare = words.apply(index).equals(unit);
    var count = bare ? Optional.of(new Numeral(1, index)) : less.apply(index);
    if (count.isEmpty()
        || !words.apply(count.get().end).equals(unit)
        || count.get().value >= size) {
      return count;
    }
    int value = count.get().value * size;
    int end = count.get().end + 1;
    return less.apply(words.apply(end).equals("and") ? end + 1 : end)
        .filter(rest -> rest.value > 0 && rest.value < size && !isDigits(words.apply(rest.end - 1)))
        .map(rest -> new Numeral(value + rest.value, rest.end))
        .or(() -> Optional.of(new Numeral(value, end)));
  }

  private static IntFunction<Optional<Numeral>> tens(IntFunction<String> words) {
    return index -> {
      var ten = cardinal(words.apply(index));
      if (ten.isEmpty() || UNITS_OF_SIZE.contains(words.apply(index))) {
        return Optional.empty();
      }
      int unit = UNITS.indexOf(words.apply(index + 1));
      boolean both = TENS.contains(words.apply(index)) && unit > 0 && unit < 10;
      return Optional.of(
          both
              ? new Numeral(ten.getAsInt() + unit, index + 2)
              : new Numeral(ten.getAsInt(), index + 1));
    };
  }

  private static boolean isDigits(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

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
    values.put("thousand", 1000);
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
  public static OptionalInt cardinal(String word) {
    var digits = word.replace(",", "");
    if (!digits.isEmpty() && digits.chars().allMatch(it -> it >= '0' && it <= '9')) {
      return digits.length() <= MOST_DIGITS
          ? OptionalInt.of(Integer.parseInt(digits))
          : OptionalInt.empty();
    }
    return of(CARDINALS.get(word));
  }

  /** The place in a row a word stands for: "first", "21st". */
  public static OptionalInt ordinal(String word) {
    if (ORDINAL.matcher(word).matches()) {
      return OptionalInt.of(Integer.parseInt(word.substring(0, word.length() - 2)));
    }
    return of(ORDINALS.get(word));
  }

  private static OptionalInt of(Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
