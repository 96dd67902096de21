package org.fabula.understanding.timeline;

import java.util.Optional;
import org.fabula.understanding.times.CalendarTime;
import org.fabula.understanding.times.CalendarTime.Range;
import org.fabula.understanding.times.Distance;

/** How far the clock or calendar of one scene is from that of another. */
final class CalendarGap {

  private static final long DAY = 1440;
  private static final long WEEK = 7 * DAY;
  private static final long YEAR = 525_960;
  private static final long MONTH = YEAR / 12;

  private CalendarGap() {}

  /** Minutes from the start of the year 1 to a date that has a year. */
  static Optional<Distance> sinceOrigin(CalendarTime time) {
    if (time.year().isEmpty()) {
      return Optional.empty();
    }
    long year = (time.year().getAsInt() - 1) * YEAR;
    if (time.months().isEmpty()) {
      return Optional.of(new Distance(year, year + YEAR - 1));
    }
    var months = time.months().get();
    long first = year + (months.first() - 1) * MONTH;
    if (time.day().isPresent()) {
      long day = first + (time.day().getAsInt() - 1) * DAY;
      return Optional.of(new Distance(day - DAY, day + 2 * DAY));
    }
    return Optional.of(new Distance(first - DAY, first + length(months) * MONTH + DAY));
  }

  private static int length(Range months) {
    return Math.floorMod(months.last() - months.first(), 12) + 1;
  }

  /**
   * The next time the calendar comes from one to the other; the shortest it can be, for whole turns
   * of the calendar may lie between.
   */
  static Optional<Distance> between(CalendarTime from, CalendarTime to) {
    if (from.months().isPresent() && to.months().isPresent()) {
      return between(from.months().get(), to.months().get());
    }
    if (from.weekday().isPresent() && to.weekday().isPresent()) {
      long days = Math.floorMod(to.weekday().getAsInt() - from.weekday().getAsInt(), 7);
      return Optional.of(new Distance(Math.max(1, days * DAY - DAY + 1), days * DAY + DAY - 1));
    }
    return Optional.empty();
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
  static Optional<Distance> meeting(Distance told, Distance gap, CalendarTime calendar) {
    long turn = calendar.months().isPresent() ? YEAR : WEEK;
    long turns = Math.max(0, Math.floorDiv(told.longest() - gap.shortest(), turn));
    var moved = new Distance(gap.shortest() + turns * turn, gap.longest() + turns * turn);
    return moved.longest() < told.shortest() ? Optional.empty() : Optional.of(moved);
  }
}
