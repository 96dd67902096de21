package org.fabula.understanding.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fabula.understanding.times.CalendarTime.Range;

/** Works out what the words of a phrase say of the clock. */
final class ClockReading {

  private static final int HOUR = 60;
  private static final int HALF_A_DAY = 720;
  private static final int DAY = 1440;
  private static final Pattern WITH_LEADING_ZERO = Pattern.compile("0\\d[:.]?[0-5]\\d");
  private static final Pattern HALF_OF_DAY = Pattern.compile("(?<=\\d)[ap]m$");
  private static final List<String> JOINTS = List.of("to", "past", "of", "before", "after", "till");

  /** They count something else. */
  private static final List<String> OTHERWISE = List.of("bells", "period", "or", "and");

  private final Words numbers;
  private final List<String> words;

  /**
   * @param minute from midnight
   * @param isExact whether it tells the half of the day; else it is what the face of a clock shows
   */
  record Clock(int minute, boolean isExact) {}

  ClockReading(Words numbers, List<String> words) {
    this.numbers = numbers;
    this.words = words;
  }

  /**
   * The time of the clock; empty where the words have none.
   *
   * @param part of the day, as far as told
   */
  Optional<Clock> clock(Optional<Range> part) {
    return shown().map(clock -> clock.isExact() ? clock : inHalf(clock.minute(), part));
  }

  private Clock inHalf(int minute, Optional<Range> part) {
    int face = Math.floorMod(minute, HALF_A_DAY);
    if (hasHalf("a")) {
      return new Clock(face, true);
    }
    if (hasHalf("p")) {
      return new Clock(face + HALF_A_DAY, true);
    }
    return part.map(range -> new Clock(nearest(face, range), true))
        .orElseGet(() -> new Clock(face, false));
  }

  /** "pm", "p.m.", "7pm". */
  private boolean hasHalf(String letter) {
    var half = letter + "m";
    return words.stream()
            .anyMatch(
                word ->
                    word.equals(half) || (HALF_OF_DAY.matcher(word).find() && word.endsWith(half)))
        || (words.contains(letter) && words.contains("m"));
  }

  /** A morning starts at midnight; the others take what lies next to them. */
  private static int nearest(int face, Range part) {
    int first = part.last() <= HALF_A_DAY ? 0 : part.first();
    int best = face;
    for (int minute = face; minute <= face + DAY; minute += HALF_A_DAY) {
      if (distance(minute, first, part.last()) < distance(best, first, part.last())) {
        best = minute;
      }
    }
    return best % DAY;
  }

  private static int distance(int minute, int first, int last) {
    return Math.max(0, Math.max(first - minute, minute - last));
  }

  private Optional<Clock> shown() {
    for (var word : words) {
      if (WITH_LEADING_ZERO.matcher(word).matches()) {
        int end = word.length();
        return Optional.of(
            new Clock(
                Integer.parseInt(word.substring(0, 2)) * HOUR
                    + Integer.parseInt(word.substring(end - 2)),
                true));
      }
      var exact = numbers.clock(word);
      if (exact.isPresent()) {
        int hour = exact.get().get(0);
        return Optional.of(
            new Clock(hour * HOUR + exact.get().get(1), hour == 0 || hour * HOUR > HALF_A_DAY));
      }
    }
    return words.stream().anyMatch(OTHERWISE::contains) ? Optional.empty() : said();
  }

  /** "half past five", "ten to midnight", "six thirty", "sixteen hundred hours". */
  private Optional<Clock> said() {
    int joint =
        IntStream.range(0, words.size())
            .filter(index -> JOINTS.contains(words.get(index)))
            .filter(index -> !hours(words.subList(index + 1, words.size())).isEmpty())
            .findFirst()
            .orElse(-1);
    if (joint < 0 && JOINTS.contains(words.get(words.size() - 1))) {
      return Optional.empty();
    }
    var hours = hours(words.subList(joint + 1, words.size()));
    if (hours.isEmpty() || hours.get(0).minute() > DAY) {
      return Optional.empty();
    }
    var hour = hours.get(0);
    int minutes = joint < 0 ? after(hours) : offset(words.subList(0, joint));
    boolean before = joint >= 0 && List.of("to", "of", "before", "till").contains(words.get(joint));
    return Optional.of(
        new Clock(
            hour.minute() + (before ? -minutes : minutes),
            hour.isExact() || hour.minute() > HALF_A_DAY || words.contains("hundred")));
  }

  private int after(List<Clock> numbersSaid) {
    return numbersSaid.size() > 1 ? numbersSaid.get(1).minute() / HOUR : offset(words);
  }

  private int offset(List<String> said) {
    if (said.stream().anyMatch(List.of("half", "half-past", "halfpast")::contains)) {
      return HOUR / 2;
    }
    if (said.contains("quarter")) {
      return HOUR / 4;
    }
    if (said.contains("quarters") || said.contains("threequarters")) {
      return HOUR * 3 / 4;
    }
    var minutes = said == words ? List.<Clock>of() : hours(said);
    return minutes.isEmpty() ? 0 : minutes.get(0).minute() / HOUR;
  }

  /** What the numbers among some words are as hours. */
  private List<Clock> hours(List<String> some) {
    var hours = new ArrayList<Clock>();
    for (var word : some) {
      if (word.equals("midnight")) {
        hours.add(new Clock(DAY, true));
      } else if (List.of("noon", "midday").contains(word)) {
        hours.add(new Clock(HALF_A_DAY, true));
      } else {
        numbers.number(HALF_OF_DAY.matcher(word).replaceFirst("")).stream()
            .filter(number -> number < HOUR)
            .forEach(number -> hours.add(new Clock(number * HOUR, false)));
      }
    }
    return hours;
  }
}
