package org.fabula.understanding.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fabula.understanding.times.CalendarTime.Range;
import org.fabula.understanding.times.TimeExpression.Anchor;

/** Puts into plain words what a time expression says. */
final class Meaning {

  private static final int HALF_A_DAY = 720;
  private static final long HOUR = 60;
  private static final long DAY = 24 * HOUR;
  private static final long WEEK = 7 * DAY;
  private static final long MONTH = 43_830;
  private static final long YEAR = 12 * MONTH;

  /** A unit of time by its name and its length in minutes. */
  private record Unit(String name, long minutes) {}

  private static final List<Unit> UNITS =
      List.of(
          new Unit("year", YEAR),
          new Unit("month", MONTH),
          new Unit("week", WEEK),
          new Unit("day", DAY),
          new Unit("hour", HOUR),
          new Unit("minute", 1));
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

  /** Words of a meaning that tell nothing by themselves. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "the", "of", "to", "at", "and", "or", "for", "some", "least", "most", "time",
          "date", "while", "age", "told", "from", "another", "again", "old", "before", "after",
          "earlier", "later", "next", "within", "than", "more", "less", "about", "it", "is", "they",
          "speak", "what", "named");

  /** Of units that nobody counts there are at most so many. */
  private static final long MOST = 100;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}:’]+");

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

  /** The meaning, unless it says no more than the words; numbers may be written otherwise. */
  static Optional<String> beyond(String words, TimeExpression time) {
    if (time.distance().isEmpty() && time.calendar().equals(CalendarTime.NONE)) {
      return Optional.empty();
    }
    var said = stems(words);
    var meaning = of(time);
    boolean repeats =
        stems(meaning).stream()
            .allMatch(stem -> SMALL_WORDS.contains(stem) || isNumber(stem) || said.contains(stem));
    return repeats ? Optional.empty() : Optional.of(meaning);
  }

  private static Set<String> stems(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(word -> word.group().replaceAll("(?<=\\p{L}{3})s$", ""))
        .collect(Collectors.toSet());
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private static String name(TimeExpression.Kind kind) {
    return switch (kind) {
      case DATE -> "a date";
      case TIME -> "a time of day";
      case DURATION -> "a while";
      case RELATIVE -> "a time told from another";
      case AGE -> "an age";
      case SET -> "how often";
    };
  }

  private static void calendar(CalendarTime calendar, List<String> parts) {
    calendar.minutes().ifPresent(minutes -> parts.add(clock(minutes)));
    calendar
        .face()
        .ifPresent(minute -> parts.add(clock(minute) + " or " + clock(minute + HALF_A_DAY)));
    calendar.weekday().ifPresent(day -> parts.add(WEEKDAYS.get(day - 1)));
    var date = new ArrayList<String>();
    calendar.day().ifPresent(day -> date.add(day(day, calendar)));
    calendar.months().ifPresent(months -> date.add(months(months)));
    calendar.year().ifPresent(year -> date.add(String.valueOf(year)));
    if (!date.isEmpty()) {
      parts.add(String.join(" ", date));
    }
  }

  private static String day(int day, CalendarTime calendar) {
    return calendar.months().isPresent() ? String.valueOf(day) : "day " + day;
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
    if (time.kind() == TimeExpression.Kind.AGE) {
      return age(distance) + " old";
    }
    if (time.anchor() == Anchor.NONE) {
      return between(distance);
    }
    if (distance.longest() <= 0) {
      return one(distance.reversed())
          .map(unit -> "the " + unit + " before" + from(time.anchor()))
          .orElseGet(() -> ago(distance.reversed(), " earlier", " before", time.anchor()));
    }
    if (distance.shortest() >= 0) {
      return one(distance)
          .map(unit -> "the " + unit + " after" + from(time.anchor()))
          .orElseGet(() -> ago(distance, " later", " after", time.anchor()));
    }
    return distance.longest() > DAY / 2 && distance.longest() <= DAY
        ? "the same day"
        : "within " + amount(distance.longest()) + from(time.anchor());
  }

  /** Who is nineteen is so until the next birthday. */
  private static String age(Distance distance) {
    boolean isOneYear = Math.abs(distance.longest() - distance.shortest() - YEAR) <= 1;
    return isOneYear ? counted((distance.shortest() + YEAR - 1) / YEAR, "year") : between(distance);
  }

  private static String ago(Distance distance, String alone, String beside, Anchor anchor) {
    var from = from(anchor);
    return between(distance) + (from.isEmpty() ? alone : beside + from);
  }

  /** What it counts from, where that is not the scene that tells it. */
  private static String from(Anchor anchor) {
    return switch (anchor) {
      case NONE, STORY, SPEECH -> "";
      case NARRATION -> " it is told";
      case EXPRESSION -> " that";
      case EVENT -> " what is named";
    };
  }

  /** The unit of what lies in the next turn of the calendar: "the day after". */
  private static Optional<String> one(Distance distance) {
    if (distance.shortest() > HOUR) {
      return Optional.empty();
    }
    return UNITS.stream()
        .filter(unit -> unit.minutes() >= DAY)
        .filter(unit -> Math.abs(distance.longest() - 2 * unit.minutes()) <= unit.minutes() / 20)
        .map(Unit::name)
        .findFirst();
  }

  private static String between(Distance distance) {
    if (distance.longest() == Distance.ENDLESS) {
      return distance.shortest() <= 1 ? "some time" : "at least " + amount(distance.shortest());
    }
    if (distance.longest() == MOST * distance.shortest()) {
      return units(distance.shortest());
    }
    var least = amount(distance.shortest());
    var most = amount(distance.longest());
    return about(distance).orElse(least.equals(most) ? least : withoutUnit(least, most) + most);
  }

  /** "10 to " for 10 years, where what follows counts years too. */
  private static String withoutUnit(String least, String most) {
    int number = least.indexOf(' ');
    boolean isOfOneUnit = least.substring(number).equals(most.substring(most.indexOf(' ')));
    return (isOfOneUnit ? least.substring(0, number) : least) + " to ";
  }

  /** "years". */
  private static String units(long unit) {
    return UNITS.stream()
        .filter(it -> it.minutes() == unit)
        .map(it -> it.name() + "s")
        .findFirst()
        .orElseGet(() -> "at least " + amount(unit));
  }

  /** "Some 9 years": what lies about half a unit around a whole number of it. */
  private static Optional<String> about(Distance distance) {
    long middle = (distance.shortest() + distance.longest()) / 2;
    long width = distance.longest() - distance.shortest();
    return UNITS.stream()
        .filter(
            unit -> width > 0 && width >= unit.minutes() / 2 && width <= mostAround(middle, unit))
        .filter(unit -> isWhole(middle, unit.minutes()))
        .map(unit -> some(Math.round((double) middle / unit.minutes()), unit.name()))
        .findFirst();
  }

  /** A fortnight may be a week less or more. */
  private static long mostAround(long middle, Unit unit) {
    return (middle == 2 * unit.minutes() ? 2 : 1) * unit.minutes() + 1;
  }

  private static String some(long number, String unit) {
    return number == 1
        ? "about " + (unit.equals("hour") ? "an " : "a ") + unit
        : "some " + number + " " + unit + "s";
  }

  private static boolean isWhole(long minutes, long unit) {
    long rest = Math.floorMod(minutes, unit);
    return minutes > unit / 2 && Math.min(rest, unit - rest) <= unit / 20;
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
    return minutes >= 2 * HOUR ? tenths(minutes, HOUR) + " hours" : counted(minutes, "minute");
  }

  private static String counted(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }

  private static String tenths(long minutes, long unit) {
    long tenths = Math.round(10.0 * minutes / unit);
    return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }
}
