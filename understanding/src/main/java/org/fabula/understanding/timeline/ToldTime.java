package org.fabula.understanding.timeline;

import java.util.Objects;
import org.fabula.story.Span;
import org.fabula.understanding.times.Distance;

/**
 * A time away from the scene in which it is told: when something happened before, or is to happen.
 *
 * @param span the words that tell it
 * @param scene index of the scene that tells it
 * @param distance from that scene; negative towards the past
 */
public record ToldTime(Span span, int scene, Distance distance) {
  public ToldTime {
    Objects.requireNonNull(span);
    Objects.requireNonNull(distance);
  }
}
