package org.fabula.evaluation.continuity;

import java.util.List;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.continuity.Conflict;
import org.fabula.understanding.facts.Fact;

/**
 * What was found in a case. A conflict is the planted one where it overlaps both passages, and made
 * up where it overlaps neither, or where nothing is planted, unless it holds in one order only and
 * that may be.
 */
final class Outcome {

  private final ContinuityCase asked;
  private boolean hit;
  private int madeUp;

  Outcome(ContinuityCase asked) {
    this.asked = asked;
  }

  void add(Conflict conflict, int first, int second, List<Fabula> fabulas) {
    int one = passage(conflict.first(), first, fabulas.get(first).story());
    int other = passage(conflict.second(), second, fabulas.get(second).story());
    hit |= asked.planted() && one >= 0 && other >= 0 && one != other;
    boolean beside = asked.planted() && (one >= 0 || other >= 0);
    boolean mayBe = conflict.condition().isPresent() && asked.mayDependOnOrder();
    if (!beside && (asked.planted() || !mayBe)) {
      madeUp++;
    }
  }

  private int passage(Fact fact, int text, Story story) {
    for (int i = 0; i < asked.passages().size(); i++) {
      var passage = asked.passages().get(i);
      if (passage.text() == text && overlaps(fact.place(), passage.span(), story.text())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean overlaps(Span span, Span codePoints, String text) {
    int points = text.codePointCount(0, text.length());
    int start = text.offsetByCodePoints(0, Math.min(points, codePoints.start()));
    int end = text.offsetByCodePoints(0, Math.min(points, codePoints.end()));
    return span.start() < end && span.end() > start;
  }

  boolean isHit() {
    return hit;
  }

  /** Conflicts that are none. */
  int madeUp() {
    return madeUp;
  }

  boolean isWrong(ContinuityCase one) {
    return madeUp > 0 || (one.planted() && !hit);
  }

  String words() {
    return madeUp > 0 ? madeUp + " made up" : "missed";
  }
}
