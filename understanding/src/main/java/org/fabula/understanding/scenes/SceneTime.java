package org.fabula.understanding.scenes;

import java.util.List;
import java.util.Objects;
import org.fabula.story.Span;

/** When a scene plays, in the story's own words: "1 year ago". */
public record SceneTime(String text, List<Span> evidence) {
  public SceneTime {
    Objects.requireNonNull(text);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("no evidence for the time " + text);
    }
  }
}
