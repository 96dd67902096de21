package org.fabula.understanding.times;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What words say of clock and calendar; what they leave open is empty.
 *
 * @param months of the year, 1 to 12; winter runs from 12 to 2
 * @param day of the month
 * @param weekday 1 for Monday to 7 for Sunday
 * @param minutes of the day, from midnight; the night runs past 1440
 * @param face what a clock shows, 0 to 719, where nothing tells the half of the day
 */
public record CalendarTime(
    OptionalInt year,
    Optional<Range> months,
    OptionalInt day,
    OptionalInt weekday,
    Optional<Range> minutes,
    OptionalInt face) {

  /** Nothing. */
  public static final CalendarTime NONE =
      new CalendarTime(
          OptionalInt.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          OptionalInt.empty());

  /** From the first to the last, both included. In a cycle the last may be less. */
  public record Range(int first, int last) {}

  public CalendarTime {
    Objects.requireNonNull(year);
    Objects.requireNonNull(months);
    Objects.requireNonNull(day);
    Objects.requireNonNull(weekday);
    Objects.requireNonNull(minutes);
    Objects.requireNonNull(face);
  }
}
