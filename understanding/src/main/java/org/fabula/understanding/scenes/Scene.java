package org.fabula.understanding.scenes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fabula.story.Span;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.places.Place;

/**
 * A stretch of story in one place and time.
 *
 * @param id {@code s1}, {@code s2}, ... in text order
 * @param span whole paragraphs, slug line included
 * @param boundary what opens it
 * @param present who is there, most mentioned first
 * @param confidence from 0 to 1 that a scene starts here
 */
public record Scene(
    String id,
    Span span,
    Boundary boundary,
    Optional<Place> place,
    Optional<SceneTime> time,
    Optional<StoryCharacter> pointOfView,
    List<StoryCharacter> present,
    double confidence) {

  /** What tells that a scene starts. */
  public enum Boundary {
    /** The story or a chapter starts. */
    CHAPTER,
    /** A mark or rule between paragraphs. */
    MARK,
    /** A line that gives place or time. */
    SLUG_LINE,
    /** A leap in place or time told in the text. */
    SHIFT
  }

  public Scene {
    Objects.requireNonNull(id);
    Objects.requireNonNull(span);
    Objects.requireNonNull(boundary);
    Objects.requireNonNull(place);
    Objects.requireNonNull(time);
    Objects.requireNonNull(pointOfView);
    present = List.copyOf(present);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }
}
