package org.fabula.understanding.scenes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fabula.story.Span;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.places.Place;

/**
 * A stretch of story in one place and time, or a section that is no scene, as its kind tells.
 *
 * @param id {@code s1}, {@code s2}, ... in text order
 * @param span whole paragraphs, slug line included
 * @param boundary what opens it
 * @param pointOfView through whose eyes it is seen; empty for nobody's or several people's
 * @param views whose view each part has, in text order, where it changes; else empty
 * @param present who is there, most mentioned first
 * @param confidence from 0 to 1 that a scene starts here
 */
public record Scene(
    String id,
    Span span,
    Kind kind,
    Boundary boundary,
    Optional<Place> place,
    Optional<SceneTime> time,
    Optional<StoryCharacter> pointOfView,
    List<View> views,
    List<StoryCharacter> present,
    double confidence) {

  /** What a section is. */
  public enum Kind {
    SCENE,
    /** What happens over a longer time, told and not shown. */
    SUMMARY,
    LETTER,
    /** The author's words about the story. */
    NOTE,
    /** What was told in an earlier part. */
    RECAP,
    /** Somebody else's words as a motto. */
    EPIGRAPH,
    /** Verses. */
    LYRICS;

    /** Whether people are somewhere in it. */
    public boolean isOfTheStory() {
      return switch (this) {
        case SCENE, SUMMARY, LETTER, RECAP -> true;
        case NOTE, EPIGRAPH, LYRICS -> false;
      };
    }
  }

  /** Whose view a part of a scene has. */
  public record View(Span span, StoryCharacter who) {
    public View {
      Objects.requireNonNull(span);
      Objects.requireNonNull(who);
    }
  }

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
    Objects.requireNonNull(kind);
    Objects.requireNonNull(boundary);
    Objects.requireNonNull(place);
    Objects.requireNonNull(time);
    Objects.requireNonNull(pointOfView);
    views = List.copyOf(views);
    present = List.copyOf(present);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  /** A scene whose view does not change. */
  public Scene(
      String id,
      Span span,
      Boundary boundary,
      Optional<Place> place,
      Optional<SceneTime> time,
      Optional<StoryCharacter> pointOfView,
      List<StoryCharacter> present,
      double confidence) {
    this(id, span, Kind.SCENE, boundary, place, time, pointOfView, List.of(), present, confidence);
  }

  /** The same as somebody tells it who is alone. */
  Scene by(StoryCharacter who) {
    return new Scene(
        id,
        span,
        kind,
        boundary,
        place,
        time,
        Optional.of(who),
        List.of(),
        List.of(who),
        confidence);
  }

  /** The same with what tells when it plays. */
  public Scene at(Optional<SceneTime> when) {
    return new Scene(
        id, span, kind, boundary, place, when, pointOfView, views, present, confidence);
  }
}
