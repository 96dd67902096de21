package org.fabula.understanding.timeline;

import java.util.List;
import java.util.Optional;
import org.fabula.story.Span;
import org.fabula.understanding.times.TimeExpression;

/**
 * What the first words of a scene tell of when it plays.
 *
 * @param read how far one must have read to know it
 * @param leap a distance from what was told before, surest first
 * @param setting clock and calendar
 * @param flashback words that tell that the scene looks back, without saying how far
 * @param returning words that lead back out of a flashback
 * @param words that tell when the scene plays
 */
record Opening(
    int read,
    Optional<Leap> leap,
    Optional<TimeExpression> setting,
    Optional<Hint> flashback,
    Optional<Hint> returning,
    Optional<Span> words) {

  /** A distance and how sure it is that it places the scene. */
  record Leap(TimeExpression time, double confidence) {

    boolean isBack() {
      return time.distance().orElseThrow().longest() <= 0;
    }
  }

  /** Words and how sure they are. */
  record Hint(Span words, double confidence) {}

  List<Span> evidence() {
    return leap.map(it -> it.time().span())
        .or(() -> flashback.map(Hint::words))
        .or(() -> setting.map(TimeExpression::span))
        .map(List::of)
        .orElse(List.of());
  }

  boolean isFlashback() {
    return flashback.isPresent() || leap.filter(Leap::isBack).isPresent();
  }
}
