package org.fabula.understanding.times;

import java.util.ArrayList;
import java.util.List;
import org.fabula.understanding.times.CalendarTime.Range;

/** Puts into plain words what a time expression says. */
final class Meaning {

  private static final long HOUR = 60;
  private static final long DAY = 24 * HOUR;
  private static final long WEEK = 7 * DAY;
  private static final long MONTH = 43_830;
  private static final long YEAR = 12 * MONTH;
  private static final List<String> WEEKDAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Meaning() {}

  static String of(TimeExpression time) {
    var parts = new ArrayList<String>();
    calendar(time.calendar(), parts);
    time.distance().ifPresent(distance -> parts.add(words(distance, time)));
    if (parts.isEmpty()) {
      parts.add(name(time.kind()));
    }
    return String.join(", ", parts);
  }

  private static String name(TimeExpression.Kind kind) {
    return switch (kind) {
      case DATE -> "a date";
      case TIME -> "a time of day";
      case DURATION -> "a while";
      case RELATIVE -> "a time told from another";
      case AGE -> "an age";
      case SET -> "again and again";
    };
  }

  private static void calendar(CalendarTime calendar, List<String> parts) {
    calendar.minutes().ifPresent(minutes -> parts.add(clock(minutes)));
    calendar.weekday().ifPresent(day -> parts.add(WEEKDAYS.get(day - 1)));
    calendar.day().ifPresent(day -> parts.add("day " + day));
    calendar.months().ifPresent(months -> parts.add(months(months)));
    calendar.year().ifPresent(year -> parts.add("year " + year));
  }

  private static String clock(Range minutes) {
    var first = clock(minutes.first());
    return minutes.first() == minutes.last() ? first : first + " to " + clock(minutes.last());
  }

  private static String clock(int minute) {
    return twoDigits(minute / 60 % 24) + ":" + twoDigits(minute % 60);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  private static String months(Range months) {
    var first = name(months.first());
    return months.first() == months.last() ? first : first + " to " + name(months.last());
  }

  private static String name(int month) {
    return MONTHS.get(month - 1);
  }

  private static String words(Distance distance, TimeExpression time) {
    var from =
        switch (time.anchor()) {
          case NONE -> "";
          case NARRATION -> " the time of telling";
          case STORY -> " the time of the scene";
          case SPEECH -> " the time of the talk";
          case EXPRESSION -> " the time told before";
          case EVENT -> " what is named";
        };
    if (from.isEmpty()) {
      return between(distance) + (time.kind() == TimeExpression.Kind.AGE ? " old" : "");
    }
    if (distance.longest() <= 0) {
      return between(distance.reversed()) + " before" + from;
    }
    return distance.shortest() >= 0
        ? between(distance) + " after" + from
        : "within " + amount(distance.longest()) + " of" + from;
  }

  private static String between(Distance distance) {
    if (distance.longest() == Distance.ENDLESS) {
      return distance.shortest() == 0 ? "some time" : "at least " + amount(distance.shortest());
    }
    var least = amount(distance.shortest());
    var most = amount(distance.longest());
    return least.equals(most) ? least : least + " to " + most;
  }

  private static String amount(long minutes) {
    if (minutes >= 2 * YEAR) {
      return tenths(minutes, YEAR) + " years";
    }
    if (minutes >= 2 * MONTH) {
      return tenths(minutes, MONTH) + " months";
    }
    if (minutes >= 2 * WEEK) {
      return tenths(minutes, WEEK) + " weeks";
    }
    if (minutes >= 2 * DAY) {
      return tenths(minutes, DAY) + " days";
    }
    return minutes >= 2 * HOUR ? tenths(minutes, HOUR) + " hours" : counted(minutes);
  }

  private static String counted(long minutes) {
    return minutes == 1 ? "1 minute" : minutes + " minutes";
  }

  private static String tenths(long minutes, long unit) {
    long tenths = Math.round(10.0 * minutes / unit);
    return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }
}
