package org.fabula.evaluation.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fabula.story.Span;

/**
 * A scene of a system's answer; people are characters' ids.
 *
 * @param kind {@code scene} or what it is instead
 * @param place its name; empty where none is answered
 * @param pointOfView empty for an omniscient one
 */
public record AnsweredScene(
    Span span,
    String kind,
    String place,
    Optional<String> pointOfView,
    List<String> present,
    Optional<Integer> storyOrder) {
  public AnsweredScene {
    Objects.requireNonNull(span);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(place);
    Objects.requireNonNull(pointOfView);
    present = List.copyOf(present);
    Objects.requireNonNull(storyOrder);
  }
}
