package org.fabula.evaluation.continuity;

import java.util.List;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.continuity.Conflict;
import org.fabula.understanding.facts.Fact;

/**
 * What was found in a case. A conflict is the planted one where each of its facts is told in, or
 * within a sentence or so of, another of the planted passages.
 */
final class Outcome {

  private static final int NEAR = 150;

  private final ContinuityCase asked;
  private boolean hit;
  private int madeUp;

  Outcome(ContinuityCase asked) {
    this.asked = asked;
  }

  void add(Conflict conflict, int first, int second, List<Fabula> fabulas) {
    int one = passage(conflict.first(), first, fabulas.get(first).story());
    int other = passage(conflict.second(), second, fabulas.get(second).story());
    if (asked.planted() && one >= 0 && other >= 0 && one != other) {
      hit = true;
    } else if (!asked.conditional() || conflict.condition().isEmpty()) {
      madeUp++;
    }
  }

  private int passage(Fact fact, int text, Story story) {
    for (int i = 0; i < asked.passages().size(); i++) {
      var passage = asked.passages().get(i);
      if (passage.text() == text && isNear(fact.place(), passage.span(), story.text())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isNear(Span span, Span codePoints, String text) {
    int points = text.codePointCount(0, text.length());
    int start = text.offsetByCodePoints(0, Math.min(points, codePoints.start()));
    int end = text.offsetByCodePoints(0, Math.min(points, codePoints.end()));
    return span.start() < end + NEAR && span.end() > start - NEAR;
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
