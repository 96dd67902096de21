package org.fabula.understanding.timeline;

import java.util.List;
import java.util.Optional;

/** A day of the Gregorian calendar. */
record Day(int year, int month, int day) {

  private static final List<Integer> DAYS_BEFORE =
      List.of(0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365);
  private static final int FEBRUARY = 2;

  /** Empty where the month has no such day. */
  static Optional<Day> of(int year, int month, int day) {
    int length = DAYS_BEFORE.get(month) - DAYS_BEFORE.get(month - 1);
    boolean exists = day >= 1 && day <= length + (month == FEBRUARY && isLeap(year) ? 1 : 0);
    return exists ? Optional.of(new Day(year, month, day)) : Optional.empty();
  }

  private static boolean isLeap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  /** From 1. */
  int ofYear() {
    return DAYS_BEFORE.get(month - 1) + day + (month > FEBRUARY && isLeap(year) ? 1 : 0);
  }

  /** From 1 for Monday, which the first day of the year 1 would have been. */
  int weekday() {
    int years = year - 1;
    return (365 * years + years / 4 - years / 100 + years / 400 + ofYear() - 1) % 7 + 1;
  }

  boolean isBefore(Day other) {
    return year < other.year || (year == other.year && ofYear() < other.ofYear());
  }
}
