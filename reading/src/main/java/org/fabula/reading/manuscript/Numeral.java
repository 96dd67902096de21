package org.fabula.reading.manuscript;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Numbers as chapters and parts are counted: digits, Roman numerals, words. */
public final class Numeral {
  private static final List<String> ONES =
      List.of(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              .split(" "));
  private static final List<String> TEENS =
      List.of("fifteen sixteen seventeen eighteen nineteen".split(" "));
  private static final List<String> TENS =
      List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
  private static final List<String> ORDINALS =
      List.of(
          "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
              .split(" "));
  private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");
  private static final Pattern ROMAN =
      Pattern.compile("m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})");
  private static final String ROMAN_LETTERS = "ivxlcdm";
  private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100, 500, 1000};

  private Numeral() {}

  /** The number a word stands for; empty if it is none. */
  public static OptionalInt of(String word) {
    var key = word.toLowerCase(Locale.ROOT);
    if (DIGITS.matcher(key).matches()) {
      return OptionalInt.of(Integer.parseInt(key));
    }
    int spelt = spelt(key);
    if (spelt >= 0) {
      return OptionalInt.of(spelt);
    }
    return !key.isEmpty() && ROMAN.matcher(key).matches()
        ? OptionalInt.of(roman(key))
        : OptionalInt.empty();
  }

  private static int spelt(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      int tens = TENS.indexOf(word.substring(0, hyphen));
      int ones = Math.max(ones(word.substring(hyphen + 1)), 0);
      return tens >= 0 && ones > 0 && ones < 10 ? (tens + 2) * 10 + ones : -1;
    }
    int tens = TENS.indexOf(word);
    return tens >= 0 ? (tens + 2) * 10 : ones(word);
  }

  private static int ones(String word) {
    int teens = TEENS.indexOf(word);
    if (teens >= 0) {
      return 15 + teens;
    }
    return Math.max(ONES.indexOf(word), ORDINALS.indexOf(word));
  }

  private static int roman(String word) {
    int sum = 0;
    for (int i = 0; i < word.length(); i++) {
      int value = ROMAN_VALUES[ROMAN_LETTERS.indexOf(word.charAt(i))];
      boolean subtracts =
          i + 1 < word.length() && ROMAN_VALUES[ROMAN_LETTERS.indexOf(word.charAt(i + 1))] > value;
      sum += subtracts ? -value : value;
    }
    return sum;
  }
}
