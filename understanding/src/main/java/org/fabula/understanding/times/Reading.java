package org.fabula.understanding.times;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fabula.understanding.times.CalendarTime.Range;
import org.fabula.understanding.times.ClockReading.Clock;
import org.fabula.understanding.times.TimeExpression.Anchor;
import org.fabula.understanding.times.TimeExpression.Kind;

/** Works out what the words of a phrase say. */
final class Reading {

  private static final Set<String> SECONDS = Set.of("second", "seconds");
  private static final long DAY = 1440;
  private static final Range TONIGHT = new Range(1020, 1800);

  private final Vocabulary vocabulary;
  private final Words numbers;
  private final List<String> words;

  /**
   * @param words plain, without marks
   */
  Reading(Vocabulary vocabulary, List<String> words) {
    this.vocabulary = vocabulary;
    this.numbers = new Words(vocabulary);
    this.words = words;
  }

  /** What a phrase of a kind is counted from, as far as its own words tell. */
  Anchor anchor(Kind kind, boolean spoken, boolean afterAnother) {
    return switch (kind) {
      case DURATION, AGE, SET -> Anchor.NONE;
      case DATE -> isShown() ? fromTalk(spoken) : Anchor.NONE;
      case TIME -> isShown() || isThatDay() ? fromTalk(spoken) : Anchor.NONE;
      case RELATIVE -> {
        if (namesEvent()) {
          yield Anchor.EVENT;
        }
        if (countsFromClock()) {
          yield Anchor.NONE;
        }
        if (isTold()) {
          yield now(spoken);
        }
        if (has("DEICTIC") || isShown()) {
          yield fromTalk(spoken);
        }
        yield afterAnother && countsOn() ? Anchor.EXPRESSION : Anchor.STORY;
      }
    };
  }

  /** "to-morrow" and "next morning", which narration tells from where the story has come to. */
  private static Anchor fromTalk(boolean spoken) {
    return spoken ? Anchor.SPEECH : Anchor.STORY;
  }

  private static Anchor now(boolean spoken) {
    return spoken ? Anchor.SPEECH : Anchor.NARRATION;
  }

  /** "at eight that night". */
  private boolean isThatDay() {
    return has("SAME") && has("STRETCH");
  }

  /** "this spring", "last Christmas". */
  private boolean isShown() {
    return words.contains("this") || List.of("last", "next").contains(words.get(0));
  }

  /** Whether the words look from where they are said: "ago", "nowadays". */
  private boolean isTold() {
    return words.stream()
        .anyMatch(List.of("ago", "now", "nowadays", "present", "hence", "these")::contains);
  }

  /** "the night before the wedding": what stands behind the joint is no time. */
  private boolean namesEvent() {
    var object = object();
    return !object.isEmpty() && object.stream().noneMatch(this::isOfTime);
  }

  /** "two hours before daybreak". */
  private boolean countsFromClock() {
    return object().stream()
        .anyMatch(word -> vocabulary.is(word, "POINT") || vocabulary.is(word, "HOLIDAY"));
  }

  /** What follows the last "of", "before" or "after" inside the words. */
  private List<String> object() {
    int joint = words.lastIndexOf("of");
    joint = Math.max(joint, words.lastIndexOf("before"));
    joint = Math.max(joint, words.lastIndexOf("after"));
    return joint > 0 ? words.subList(joint + 1, words.size()) : List.of();
  }

  private boolean isOfTime(String word) {
    return vocabulary.is(word, "UNIT")
        || vocabulary.is(word, "PART")
        || vocabulary.is(word, "DEICTIC")
        || vocabulary.is(word, "WEEKDAY")
        || vocabulary.is(word, "SEASON")
        || vocabulary.is(word, "MONTH")
        || List.of("these", "those", "last", "that", "then").contains(word);
  }

  /** Whether the words go on from a time told before. */
  private boolean countsOn() {
    return has("FUTURE") || has("PAST");
  }

  private boolean has(String category) {
    return words.stream().anyMatch(word -> vocabulary.is(word, category));
  }

  /** How far from the anchor, or how long. */
  Optional<Distance> distance(Kind kind) {
    return switch (kind) {
      case DURATION -> isOfSeconds() ? Optional.empty() : length();
      case AGE -> isOfSeconds() ? Optional.empty() : decade().or(this::length).or(this::years);
      case SET -> every();
      case DATE -> Optional.empty();
      case TIME -> isThatDay() ? Optional.of(days(0)) : Optional.empty();
      case RELATIVE -> relative();
    };
  }

  /** Too short for a distance, which counts minutes. */
  private boolean isOfSeconds() {
    return words.stream().anyMatch(SECONDS::contains);
  }

  private Optional<Distance> relative() {
    var deictic = first("DEICTIC");
    if (deictic.isPresent()) {
      int days = Integer.parseInt(deictic.get());
      int more =
          words.contains("after") && days > 0 ? 1 : words.contains("before") && days < 0 ? -1 : 0;
      return Optional.of(days(days + more));
    }
    if (isSecondLast()) {
      return stepOf(-2);
    }
    boolean isSince = words.get(words.size() - 1).equals("since");
    boolean back = isSince || (has("PAST") && !words.contains("since"));
    boolean on = has("FUTURE");
    if (back == on) {
      return back || !has("SAME")
          ? Optional.empty()
          : first("UNIT").or(() -> first("PART")).map(any -> within(0));
    }
    var length =
        counted()
            .or(this::vague)
            .or(() -> stepOf(on ? 1 : -1).map(step -> on ? step : step.reversed()));
    return length
        .map(it -> on ? it : it.reversed())
        .or(() -> Optional.of(on ? Distance.AFTER : Distance.BEFORE));
  }

  /** "the year before last". */
  private boolean isSecondLast() {
    int end = words.size();
    return end > 2 && words.subList(end - 2, end).equals(List.of("before", "last"));
  }

  /** "the next morning", "the year before": one further, at an unknown place in it. */
  private Optional<Distance> stepOf(int steps) {
    return has("UNIT") || has("PART") || has("WEEKDAY")
        ? Optional.of(within(steps))
        : Optional.empty();
  }

  private Distance within(int steps) {
    long unit = first("UNIT").map(Long::parseLong).orElse(has("WEEKDAY") ? 7 * DAY : DAY);
    return steps == 0 ? new Distance(-unit, unit) : around(steps, unit);
  }

  private static Distance days(int days) {
    return around(days, DAY);
  }

  /** So many units from an unknown place in one to an unknown place in another. */
  private static Distance around(int steps, long unit) {
    return new Distance(steps * unit - unit + 1, steps * unit + unit - 1);
  }

  private Optional<Distance> length() {
    return counted().or(this::vague).or(this::joined).or(this::single);
  }

  /** "every three weeks", and not how often "three times a week" is. */
  private Optional<Distance> every() {
    boolean isWhole = words.contains("every") || words.contains("each");
    return isWhole && !isOfSeconds() && !words.contains("at") ? length() : Optional.empty();
  }

  /** "in her thirties". */
  private Optional<Distance> decade() {
    long year = minutes("year");
    return first("DECADES")
        .map(Reading::range)
        .map(years -> new Distance(years.first() * year, years.last() * year - 1));
  }

  /** An age of years alone. */
  private Optional<Distance> years() {
    long year = minutes("year");
    return words.stream()
        .flatMapToInt(word -> numbers.number(word).stream())
        .filter(number -> number < 1000)
        .mapToObj(number -> new Distance(number * year, (number + 1) * year - 1))
        .findFirst();
  }

  /** "three weeks", "an hour and a half", "two or three years". */
  private Optional<Distance> counted() {
    var unit = unitIndex();
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    int at = unit.getAsInt();
    long minutes = minutes(words.get(at));
    long least = -1;
    long most = 0;
    for (int i = 0; i < at; i++) {
      var number = numbers.number(words.get(i));
      if (number.isPresent()) {
        long value = number.getAsInt();
        boolean or = i > 0 && List.of("or", "to").contains(words.get(i - 1));
        most = or || most == 0 ? value : value >= 100 && most < value ? most * value : most + value;
        least = or ? least : most;
      }
    }
    if (least < 0) {
      return Optional.empty();
    }
    boolean andHalf = words.contains("half");
    long half = andHalf ? minutes / 2 : 0;
    return Optional.of(rounded(least * minutes + half, most * minutes + half, minutes));
  }

  /** What is told in whole units may be half a unit more or less. */
  private Distance rounded(long least, long most, long unit) {
    boolean nearly =
        words.contains("nearly") || words.contains("almost") || words.contains("under");
    boolean over = words.contains("over") || words.contains("more");
    long below = over ? 0 : !nearly ? unit / 2 : least > unit ? unit : unit / 6;
    long above = nearly ? 0 : over ? unit : unit / 2;
    return new Distance(Math.max(0, least - below), Math.min(Distance.ENDLESS, most + above));
  }

  /** "a few days", "some weeks", "years". */
  private Optional<Distance> vague() {
    var unit = unitIndex();
    if (unit.isEmpty()) {
      return words.contains("while") || words.contains("time") || words.contains("moment")
          ? Optional.of(new Distance(0, Distance.ENDLESS))
          : Optional.empty();
    }
    long minutes = minutes(words.get(unit.getAsInt()));
    var many = first("MANY");
    if (many.isPresent()) {
      var range = range(many.get());
      return Optional.of(new Distance(range.first() * minutes, range.last() * minutes));
    }
    if (vocabulary.is(words.get(unit.getAsInt()), "UNITS")) {
      return Optional.of(new Distance(minutes, 100 * minutes));
    }
    if (words.contains("half")) {
      return Optional.of(new Distance(minutes / 4, 3 * minutes / 4));
    }
    boolean one = words.contains("a") || words.contains("an") || words.contains("another");
    return one ? Optional.of(rounded(minutes, minutes, minutes)) : Optional.empty();
  }

  /** "ten-minute", "ten-year-old". */
  private Optional<Distance> joined() {
    for (var word : words) {
      var parts = List.of(word.split("-"));
      for (int i = 1; i < parts.size(); i++) {
        var number = numbers.number(String.join("-", parts.subList(0, i)));
        if (number.isPresent()
            && (vocabulary.is(parts.get(i), "UNIT") || vocabulary.is(parts.get(i), "UNITS"))) {
          long unit = minutes(parts.get(i));
          return Optional.of(rounded(number.getAsInt() * unit, number.getAsInt() * unit, unit));
        }
      }
    }
    return Optional.empty();
  }

  /** "all day". */
  private Optional<Distance> single() {
    return unitIndex().stream()
        .mapToObj(index -> minutes(words.get(index)))
        .map(unit -> rounded(unit, unit, unit))
        .findFirst();
  }

  private OptionalInt unitIndex() {
    for (int i = 0; i < words.size(); i++) {
      if (vocabulary.is(words.get(i), "UNIT") || vocabulary.is(words.get(i), "UNITS")) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private long minutes(String unit) {
    return vocabulary
        .value(unit, "UNIT")
        .or(() -> vocabulary.value(unit, "UNITS"))
        .map(Long::parseLong)
        .orElseThrow();
  }

  CalendarTime calendar(Kind kind) {
    var feast = feast();
    var months =
        feast
            .map(day -> new Range(day.first(), day.first()))
            .or(
                () ->
                    first("MONTH")
                        .or(() -> first("SEASON"))
                        .or(() -> first("HOLIDAY"))
                        .filter(it -> !it.isEmpty())
                        .map(Reading::range));
    var clock = clock(kind);
    return new CalendarTime(
        year(),
        months,
        feast.isPresent()
            ? OptionalInt.of(feast.get().last())
            : first("MONTH").isPresent() && !has("UNIT") ? day() : OptionalInt.empty(),
        number(first("WEEKDAY")),
        minutesOfDay(clock),
        number(clock.filter(it -> !it.isExact()).map(it -> String.valueOf(it.minute()))));
  }

  /** Month and day of a feast; Christmas alone may be any day around it. */
  private Optional<Range> feast() {
    boolean eve = words.contains("eve");
    if (words.contains("christmas") || words.contains("xmas")) {
      boolean day = List.of("day", "morning", "night").stream().anyMatch(words::contains);
      return eve || day ? Optional.of(new Range(12, eve ? 24 : 25)) : Optional.empty();
    }
    if (words.contains("new") && words.contains("year")) {
      return Optional.of(eve ? new Range(12, 31) : new Range(1, 1));
    }
    return first("FEAST").filter(any -> !eve).map(Reading::range);
  }

  private OptionalInt year() {
    for (var word : words) {
      var number = numbers.number(word);
      if (number.isPresent()
          && number.getAsInt() >= 1000
          && number.getAsInt() < 2200
          && word.length() == 4) {
        return number;
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt day() {
    for (var word : words) {
      var ordinal = numbers.ordinal(word);
      var number = ordinal.isPresent() ? ordinal : numbers.number(word);
      if (number.isPresent() && number.getAsInt() <= 31) {
        return number;
      }
    }
    return OptionalInt.empty();
  }

  /** The time of the clock, or else the part of the day. */
  private Optional<Range> minutesOfDay(Optional<Clock> clock) {
    return clock.isPresent()
        ? clock.filter(Clock::isExact).map(it -> new Range(it.minute(), it.minute()))
        : part();
  }

  private Optional<Range> part() {
    return words.contains("tonight")
        ? Optional.of(TONIGHT)
        : first("PART")
            .filter(any -> !words.contains("day") && feast().isEmpty())
            .map(Reading::range);
  }

  private Optional<Clock> clock(Kind kind) {
    return switch (kind) {
      case TIME -> new ClockReading(numbers, words).clock(part());
      case SET ->
          words.contains("at")
              ? new ClockReading(numbers, words.subList(words.lastIndexOf("at"), words.size()))
                  .clock(part())
              : Optional.empty();
      case DATE, RELATIVE, DURATION, AGE -> Optional.empty();
    };
  }

  private Optional<String> first(String category) {
    return words.stream().flatMap(word -> vocabulary.value(word, category).stream()).findFirst();
  }

  private static OptionalInt number(Optional<String> value) {
    return value.map(it -> OptionalInt.of(Integer.parseInt(it))).orElse(OptionalInt.empty());
  }

  private static Range range(String fromTo) {
    int dash = fromTo.indexOf('-');
    return new Range(
        Integer.parseInt(fromTo.substring(0, dash)), Integer.parseInt(fromTo.substring(dash + 1)));
  }
}
