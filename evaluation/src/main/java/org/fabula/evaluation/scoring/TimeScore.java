package org.fabula.evaluation.scoring;

import java.util.List;
import org.fabula.story.Span;

/** Time expressions of either side that some expression of the other overlaps. */
final class TimeScore {

  private TimeScore() {}

  static Count of(List<Span> answered, List<Span> gold) {
    return new Count.Agreement(
        overlapped(gold, answered), gold.size(), overlapped(answered, gold), answered.size());
  }

  private static int overlapped(List<Span> some, List<Span> others) {
    return (int)
        some.stream().filter(one -> others.stream().anyMatch(other -> meet(one, other))).count();
  }

  private static boolean meet(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
