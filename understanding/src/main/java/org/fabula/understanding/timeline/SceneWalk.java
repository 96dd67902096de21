package org.fabula.understanding.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.fabula.story.Span;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.timeline.Link.Basis;
import org.fabula.understanding.timeline.Opening.Hint;
import org.fabula.understanding.timeline.Opening.Leap;
import org.fabula.understanding.times.CalendarTime;
import org.fabula.understanding.times.Distance;
import org.fabula.understanding.times.TimeExpression;

/**
 * Goes through the scenes in text order and links each to the ones before. A flashback hangs on the
 * last scene of the main strand and lasts until the story comes back to it.
 */
final class SceneWalk {

  private static final Distance LATER = new Distance(1, Distance.ENDLESS);
  private static final Distance AT_ONCE = new Distance(0, 0);
  private static final Distance EARLIER = LATER.reversed();
  private static final long MONTH = 43_200;
  private static final long HALF_A_DAY = 720;

  /** A night goes on after midnight. */
  private static final int MORNING = 360;

  private static final double SAME_WORDS = 0.9;
  private static final double SAME_DAY = 0.75;
  private static final double RETURNS = 0.45;
  private static final double GOES_ON = 0.4;
  private static final double BEFORE_ALL = 0.35;
  private static final double NEXT = 0.2;

  private final List<Link> hints = new ArrayList<>();
  private final List<Optional<TimeExpression>> settings = new ArrayList<>();
  private final List<CalendarTime> calendars = new ArrayList<>();
  private int scenes;

  /** The last scene that is no flashback. */
  private int main;

  /** The first scene of the main strand. */
  private int first;

  /** The first scene of the main strand on the day of the last, as far as told. */
  private int morning;

  private boolean inFlashback;

  List<Link> hints() {
    return List.copyOf(hints);
  }

  /** To the first scene of another story, of which nothing before tells the time. */
  void startAnew(Scene scene, Opening opening) {
    int index = scenes++;
    settings.add(opening.setting());
    calendars.add(calendar(opening, CalendarTime.NONE));
    date(index, opening);
    assume(index - 1, index, LATER, scene.span().start(), GOES_ON);
    if (inFlashback) {
      assume(main, index, LATER, scene.span().start(), GOES_ON);
    }
    main = index;
    first = index;
    morning = index;
    inFlashback = false;
  }

  /** To a scene of the same words as one before it, which is told again. */
  void repeat(Scene scene, Opening opening, int original, Scene before) {
    int index = scenes++;
    settings.add(Optional.empty());
    calendars.add(CalendarTime.NONE);
    assume(index - 1, index, LATER, scene.span().start(), NEXT);
    hints.add(
        new Link(
            original,
            index,
            AT_ONCE,
            Basis.TOLD,
            List.of(before.span(), scene.span()),
            opening.read(),
            SAME_WORDS));
  }

  void go(Scene scene, Opening opening) {
    int index = scenes++;
    settings.add(opening.setting());
    calendars.add(calendar(opening, index == 0 ? CalendarTime.NONE : calendars.get(main)));
    date(index, opening);
    if (index == 0) {
      return;
    }
    // What is known as soon as the scene starts; what its words tell outweighs it.
    assume(index - 1, index, LATER, scene.span().start(), NEXT);
    var earlier = earlierThatDay(index, opening);
    if (earlier.isPresent()) {
      told(main, index, earlier.get(), settingWords(index), opening, SAME_DAY);
      inFlashback = true;
    } else if (opening.isFlashback() || isDatedBack(index)) {
      lookBack(index, opening);
    } else {
      if (inFlashback && !(opening.leap().isPresent() && isAfterMain(index))) {
        comeBack(index, opening);
      } else {
        goOn(main, index, opening);
      }
      morning = isAnotherDay(opening) ? index : morning;
      main = index;
      inFlashback = false;
    }
  }

  private static CalendarTime calendar(Opening opening, CalendarTime before) {
    var told = opening.setting().map(TimeExpression::calendar).orElse(CalendarTime.NONE);
    return CalendarGap.completed(told, before);
  }

  /** Whether its date follows that of the main strand. */
  private boolean isAfterMain(int index) {
    return CalendarGap.isDay(calendars.get(index))
        && CalendarGap.isDay(calendars.get(main))
        && !isDatedBack(index);
  }

  private void date(int index, Opening opening) {
    opening
        .setting()
        .ifPresent(
            time ->
                CalendarGap.sinceOrigin(time.calendar())
                    .ifPresent(
                        since ->
                            told(Link.ORIGIN, index, since, List.of(time.span()), opening, 0.8)));
  }

  /** Whether both have years and this one's is less than the main strand's. */
  private boolean isDatedBack(int index) {
    var here = CalendarGap.sinceOrigin(calendars.get(index));
    var there = CalendarGap.sinceOrigin(calendars.get(main));
    if (here.isEmpty() || there.isEmpty()) {
      return false;
    }
    return here.get().longest() < there.get().shortest()
        || (isDated(calendars.get(index))
            && isDated(calendars.get(main))
            && here.get().shortest() < there.get().shortest());
  }

  /** How much less the clock shows than in the main strand, where it is told to be the same day. */
  private Optional<Distance> earlierThatDay(int index, Opening opening) {
    boolean sameDay =
        opening
            .leap()
            .flatMap(leap -> leap.time().distance())
            .filter(distance -> distance.shortest() < 0 && distance.longest() > 0)
            .isPresent();
    var here = minute(calendars.get(index));
    var there = minute(calendars.get(main));
    return sameDay
            && here.isPresent()
            && there.isPresent()
            && here.getAsInt() < there.getAsInt()
            && here.getAsInt() > MORNING
        ? Optional.of(
            new Distance(here.getAsInt() - there.getAsInt(), here.getAsInt() - there.getAsInt()))
        : Optional.empty();
  }

  private static OptionalInt minute(CalendarTime time) {
    return time.minutes()
        .filter(minutes -> minutes.first() == minutes.last())
        .map(minutes -> OptionalInt.of(minutes.first()))
        .orElse(OptionalInt.empty());
  }

  private List<Span> settingWords(int index) {
    return Stream.of(settings.get(main), settings.get(index))
        .flatMap(Optional::stream)
        .map(TimeExpression::span)
        .toList();
  }

  private void lookBack(int index, Opening opening) {
    var distance = opening.leap().filter(Leap::isBack).flatMap(leap -> leap.time().distance());
    if (!opening.isFlashback()) {
      assume(index, main, LATER, opening.read(), RETURNS);
    } else if (distance.isPresent()) {
      told(
          main,
          index,
          atLeastAMinute(distance.get()),
          opening.evidence(),
          opening,
          confidence(opening));
      calendar(main, index, distance, opening);
    } else {
      told(main, index, EARLIER, opening.evidence(), opening, confidence(opening));
    }
    boolean near = distance.filter(it -> it.shortest() > -MONTH).isPresent();
    boolean sameDay = distance.filter(it -> it.shortest() > -HALF_A_DAY).isPresent();
    int since = sameDay ? main : morning;
    if (near && since < main) {
      assume(since, index, EARLIER, opening.read(), BEFORE_ALL);
    }
    if (near && since > first) {
      assume(since - 1, index, LATER, opening.read(), BEFORE_ALL);
    } else if (!inFlashback && main != first) {
      assume(first, index, EARLIER, opening.read(), BEFORE_ALL);
    }
    inFlashback = true;
  }

  private static boolean isAnotherDay(Opening opening) {
    return opening
        .leap()
        .flatMap(leap -> leap.time().distance())
        .filter(distance -> distance.longest() >= HALF_A_DAY)
        .isPresent();
  }

  private static Distance atLeastAMinute(Distance back) {
    return new Distance(Math.min(-1, back.shortest()), Math.min(-1, back.longest()));
  }

  private void comeBack(int index, Opening opening) {
    var words = opening.returning().map(Hint::words).map(List::of);
    var leap = opening.leap().flatMap(it -> it.time().distance()).map(SceneWalk::onwards);
    if (words.isPresent()) {
      told(main, index, LATER, words.get(), opening, opening.returning().get().confidence());
    } else if (leap.isPresent()) {
      // "The next day" may count from the flashback too.
      assume(main, index, leap.get(), opening.evidence(), opening.read(), RETURNS);
    } else {
      assume(main, index, LATER, opening.read(), RETURNS);
    }
  }

  private void goOn(int from, int index, Opening opening) {
    var leap = opening.leap().flatMap(it -> it.time().distance());
    leap.ifPresent(
        distance ->
            told(from, index, onwards(distance), opening.evidence(), opening, confidence(opening)));
    assume(from, index, LATER, opening.read(), GOES_ON);
    calendar(from, index, leap, opening);
  }

  /** "That evening" is some time on the same day, after what was told. */
  private static Distance onwards(Distance distance) {
    return new Distance(Math.max(1, distance.shortest()), Math.max(1, distance.longest()));
  }

  private static double confidence(Opening opening) {
    return opening
        .leap()
        .map(Leap::confidence)
        .or(() -> opening.flashback().map(Hint::confidence))
        .orElse(GOES_ON);
  }

  /** What clock and calendar of both leave; dates with years are reckoned from the origin. */
  private void calendar(int from, int index, Optional<Distance> leap, Opening opening) {
    var here = settings.get(index);
    var there = settings.get(from);
    if (here.isEmpty()
        || there.isEmpty()
        || (isDated(here.get().calendar()) && isDated(there.get().calendar()))) {
      return;
    }
    var evidence = List.of(there.get().span(), here.get().span());
    boolean back = leap.filter(distance -> distance.longest() <= 0).isPresent();
    var gap =
        back
            ? CalendarGap.between(calendars.get(index), calendars.get(from))
            : CalendarGap.between(calendars.get(from), calendars.get(index));
    if (gap.isEmpty()) {
      return;
    }
    if (leap.filter(distance -> !distance.isOpen()).isEmpty()) {
      assume(
          from,
          index,
          back ? gap.get().reversed() : gap.get(),
          evidence,
          opening.read(),
          BEFORE_ALL);
      return;
    }
    var length = back ? leap.get().reversed() : leap.get();
    var told =
        CalendarGap.meeting(length, gap.get(), calendars.get(from), calendars.get(index))
            .orElse(gap.get());
    var distance = back ? told.reversed() : told;
    hints.add(new Link(from, index, distance, Basis.CALENDAR, evidence, opening.read(), 0.6));
  }

  private static boolean isDated(CalendarTime time) {
    return CalendarGap.isDay(time) && time.year().isPresent();
  }

  private void told(
      int from,
      int to,
      Distance distance,
      List<Span> evidence,
      Opening opening,
      double confidence) {
    hints.add(new Link(from, to, distance, Basis.TOLD, evidence, opening.read(), confidence));
  }

  private void assume(int from, int to, Distance distance, int knownFrom, double confidence) {
    assume(from, to, distance, List.of(), knownFrom, confidence);
  }

  private void assume(
      int from, int to, Distance distance, List<Span> evidence, int knownFrom, double confidence) {
    hints.add(new Link(from, to, distance, Basis.ASSUMED, evidence, knownFrom, confidence));
  }
}
