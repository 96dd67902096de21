package org.fabula.understanding.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private static final Distance EARLIER = LATER.reversed();
  private static final long MONTH = 43_200;
  private static final long HALF_A_DAY = 720;
  private static final double RETURNS = 0.45;
  private static final double GOES_ON = 0.4;
  private static final double BEFORE_ALL = 0.35;
  private static final double NEXT = 0.2;

  private final List<Link> hints = new ArrayList<>();
  private final List<Optional<TimeExpression>> settings = new ArrayList<>();
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

  void go(Scene scene, Opening opening) {
    int index = scenes++;
    settings.add(opening.setting());
    date(index, opening);
    if (index == 0) {
      return;
    }
    // What is known as soon as the scene starts; what its words tell outweighs it.
    assume(index - 1, index, LATER, scene.span().start(), NEXT);
    if (opening.isFlashback() || isDatedBack(index)) {
      lookBack(index, opening);
    } else if (inFlashback && opening.returning().isEmpty() && opening.leap().isPresent()) {
      goOn(index - 1, index, opening);
    } else {
      if (inFlashback) {
        comeBack(index, opening);
      } else {
        goOn(main, index, opening);
      }
      morning = isAnotherDay(opening) ? index : morning;
      main = index;
      inFlashback = false;
    }
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
    var here = settings.get(index).map(TimeExpression::calendar).flatMap(CalendarGap::sinceOrigin);
    var there = settings.get(main).map(TimeExpression::calendar).flatMap(CalendarGap::sinceOrigin);
    return here.isPresent() && there.isPresent() && here.get().longest() < there.get().shortest();
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
    if (words.isPresent()) {
      told(main, index, LATER, words.get(), opening, opening.returning().get().confidence());
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

  private void calendar(int from, int index, Optional<Distance> leap, Opening opening) {
    var here = settings.get(index);
    var there = settings.get(from);
    if (here.isEmpty() || there.isEmpty()) {
      return;
    }
    CalendarTime calendar = here.get().calendar();
    CalendarGap.between(there.get().calendar(), calendar)
        .ifPresent(
            gap -> {
              var evidence = List.of(there.get().span(), here.get().span());
              if (leap.isEmpty()) {
                hints.add(
                    new Link(
                        from, index, gap, Basis.ASSUMED, evidence, opening.read(), BEFORE_ALL));
              } else {
                var told = CalendarGap.meeting(leap.get(), gap, calendar).orElse(gap);
                hints.add(
                    new Link(from, index, told, Basis.CALENDAR, evidence, opening.read(), 0.6));
              }
            });
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
    hints.add(new Link(from, to, distance, Basis.ASSUMED, List.of(), knownFrom, confidence));
  }
}
