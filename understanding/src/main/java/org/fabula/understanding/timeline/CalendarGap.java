package org.fabula.understanding.timeline;

import java.util.Optional;
import java.util.OptionalInt;
import org.fabula.understanding.times.CalendarTime;
import org.fabula.understanding.times.CalendarTime.Range;
import org.fabula.understanding.times.Distance;

/** How far the clock or calendar of one scene is from that of another. */
final class CalendarGap {

  private static final long DAY = 1440;
  private static final long WEEK = 7 * DAY;
  private static final long YEAR = 525_960;
  private static final long MONTH = YEAR / 12;
  private static final long INTO_THE_NIGHT = 360;
  private static final int LEAP_YEAR = 2000;
  private static final int DAYS_OF_LEAP_YEAR = 366;

  private CalendarGap() {}

  /** Minutes from the start of the year 1 to a date that has a year; years are of one length. */
  static Optional<Distance> sinceOrigin(CalendarTime time) {
    if (time.year().isEmpty()) {
      return Optional.empty();
    }
    long year = (time.year().getAsInt() - 1) * YEAR;
    if (time.months().isEmpty()) {
      return Optional.of(new Distance(year, year + YEAR - 1));
    }
    var date = date(time);
    if (date.isPresent()) {
      long day = year + (date.get().ofYear() - 1) * DAY;
      return Optional.of(new Distance(day, day + DAY + INTO_THE_NIGHT));
    }
    var months = time.months().get();
    long first = year + (months.first() - 1) * MONTH;
    return Optional.of(new Distance(first - DAY, first + length(months) * MONTH + DAY));
  }

  /** The day of a calendar that tells year, month and day. */
  private static Optional<Day> date(CalendarTime time) {
    return time.year().isPresent() ? date(time, time.year().getAsInt()) : Optional.empty();
  }

  private static Optional<Day> date(CalendarTime time, int year) {
    if (!isDay(time) || year < 1) {
      return Optional.empty();
    }
    return Day.of(year, time.months().orElseThrow().first(), time.day().getAsInt());
  }

  /** Whether it tells the day of the year. */
  static boolean isDay(CalendarTime time) {
    return time.day().isPresent()
        && time.months().filter(months -> months.first() == months.last()).isPresent();
  }

  /** With the year in which its day follows a date, and the weekday that the date has. */
  static CalendarTime completed(CalendarTime time, CalendarTime before) {
    var year = time.year().isPresent() ? time.year() : yearAfter(date(before), time);
    var weekday =
        time.weekday().isPresent() || year.isEmpty()
            ? time.weekday()
            : date(time, year.getAsInt())
                .map(day -> OptionalInt.of(day.weekday()))
                .orElse(OptionalInt.empty());
    return new CalendarTime(year, time.months(), time.day(), weekday, time.minutes(), time.face());
  }

  private static OptionalInt yearAfter(Optional<Day> before, CalendarTime time) {
    return before
        .flatMap(
            day ->
                date(time, day.year())
                    .map(same -> OptionalInt.of(day.year() + (same.isBefore(day) ? 1 : 0))))
        .orElse(OptionalInt.empty());
  }

  private static int length(Range months) {
    return Math.floorMod(months.last() - months.first(), 12) + 1;
  }

  /**
   * The next time the calendar comes from one to the other; the shortest it can be, for whole turns
   * of the calendar may lie between.
   */
  static Optional<Distance> between(CalendarTime from, CalendarTime to) {
    if (isDay(from) && isDay(to)) {
      return date(from, LEAP_YEAR).flatMap(one -> date(to, LEAP_YEAR).map(it -> days(one, it)));
    }
    if (from.months().isPresent() && to.months().isPresent()) {
      return between(from.months().get(), to.months().get());
    }
    if (from.weekday().isPresent() && to.weekday().isPresent()) {
      return Optional.of(
          days(Math.floorMod(to.weekday().getAsInt() - from.weekday().getAsInt(), 7)));
    }
    return Optional.empty();
  }

  private static Distance days(Day from, Day to) {
    return days(Math.floorMod(to.ofYear() - from.ofYear(), DAYS_OF_LEAP_YEAR));
  }

  private static Distance days(long days) {
    return new Distance(Math.max(1, days * DAY - DAY + 1), days * DAY + DAY - 1);
  }

  private static Optional<Distance> between(Range from, Range to) {
    int months = Math.floorMod(to.first() - from.last(), 12);
    if (from.equals(to) || months == 0) {
      return Optional.empty();
    }
    int most = months + length(from) - 1 + length(to);
    return Optional.of(new Distance(Math.max(1, (months - 1) * MONTH), most * MONTH));
  }

  /** The distance moved on by whole turns until it meets what was told; empty if it cannot. */
  static Optional<Distance> meeting(
      Distance told, Distance gap, CalendarTime from, CalendarTime to) {
    long turn = from.months().isPresent() && to.months().isPresent() ? YEAR : WEEK;
    long turns = Math.max(0, Math.floorDiv(told.longest() - gap.shortest(), turn));
    var moved = new Distance(gap.shortest() + turns * turn, gap.longest() + turns * turn);
    return moved.longest() < told.shortest() ? Optional.empty() : Optional.of(moved);
  }
}
