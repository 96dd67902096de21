package org.fabula.understanding.thoughts;

import java.util.Objects;
import org.fabula.story.Span;
import org.fabula.understanding.cast.StoryCharacter;

/** Through whose eyes a stretch of text is seen. */
public record Viewer(Span stretch, StoryCharacter who) {
  public Viewer {
    Objects.requireNonNull(stretch);
    Objects.requireNonNull(who);
  }
}
