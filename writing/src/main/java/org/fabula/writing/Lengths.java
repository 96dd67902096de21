package org.fabula.writing;

import java.util.Locale;
import org.fabula.understanding.times.Distance;

/** Lengths of time in words that are no more exact than the story. */
final class Lengths {

  /** A unit is used from two of it on. */
  private enum Unit {
    YEAR(525_960),
    MONTH(43_830),
    WEEK(7 * 1440),
    DAY(1440),
    HOUR(60),
    MINUTE(1);

    private final long minutes;

    Unit(long minutes) {
      this.minutes = minutes;
    }

    static Unit of(long minutes) {
      for (var unit : values()) {
        if (minutes >= 2 * unit.minutes) {
          return unit;
        }
      }
      return MINUTE;
    }

    private String counted(String number, boolean one) {
      return number + " " + name().toLowerCase(Locale.ROOT) + (one ? "" : "s");
    }
  }

  /** Bounds closer than this share of the length are said as one number. */
  private static final double CLOSE = 0.4;

  private Lengths() {}

  /** How far from something: "some 11 months before scene 3". */
  static String between(Distance distance, String from) {
    if (distance.shortest() == 0 && distance.longest() == 0) {
      return "the same as " + from;
    }
    if (distance.longest() <= 0) {
      return amount(-distance.longest(), -distance.shortest()) + "before " + from;
    }
    return distance.shortest() >= 0
        ? amount(distance.shortest(), distance.longest()) + "after " + from
        : "about the time of " + from;
  }

  /** The year of a time counted from the start of the year 1. */
  static String year(Distance sinceYearOne) {
    long middle = sinceYearOne.shortest() / 2 + sinceYearOne.longest() / 2;
    return "in " + (middle / Unit.YEAR.minutes + 1);
  }

  /** With a blank behind it; empty where all that is known is which comes first. */
  private static String amount(long least, long most) {
    if (most >= Distance.ENDLESS) {
      return least < Unit.HOUR.minutes ? "" : "more than " + rounded(least) + " ";
    }
    if (least <= 1 && most < 2 * Unit.DAY.minutes) {
      return most > Unit.DAY.minutes ? "a day " : "less than a day ";
    }
    if (least <= 1) {
      return "up to " + rounded(most) + " ";
    }
    if (most - least <= CLOSE * (most + least) / 2) {
      return "some " + rounded((most + least) / 2) + " ";
    }
    var unit = Unit.of(most);
    long first = Math.max(1, Math.round((double) least / unit.minutes));
    long last = Math.round((double) most / unit.minutes);
    return first == last
        ? "some " + rounded(most) + " "
        : unit.counted(first + " to " + last, false) + " ";
  }

  private static String rounded(long minutes) {
    var unit = Unit.of(minutes);
    long number = Math.round((double) minutes / unit.minutes);
    return unit.counted(Long.toString(number), number == 1);
  }
}
