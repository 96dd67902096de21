package org.fabula.understanding.events;

import java.util.List;
import java.util.Objects;
import org.fabula.story.Span;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * Something that happens.
 *
 * @param id {@code e1}, {@code e2}, ... in text order
 * @param trigger the word that says it happens
 * @param extract the story's own words that tell it, around the trigger
 * @param scene index of the scene that tells it
 * @param weight from 0 to 1, how much it matters to the story
 * @param confidence from 0 to 1
 */
public record Event(
    String id,
    Span trigger,
    Span extract,
    List<StoryCharacter> participants,
    int scene,
    Mode mode,
    double weight,
    double confidence) {

  /** How the story lets it happen. */
  public enum Mode {
    /** Before the reader's eyes. */
    SHOWN,
    /** Told afterwards. */
    TOLD,
    /** Meant to happen. */
    PLANNED,
    /** Only thought, dreamt or feared. */
    IMAGINED
  }

  public Event {
    Objects.requireNonNull(id);
    Objects.requireNonNull(trigger);
    Objects.requireNonNull(extract);
    participants = List.copyOf(participants);
    Objects.requireNonNull(mode);
  }
}
