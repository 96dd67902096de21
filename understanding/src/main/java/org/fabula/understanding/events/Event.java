package org.fabula.understanding.events;

import java.util.List;
import java.util.Objects;
import org.fabula.story.Span;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * Something that happens, or might. What is denied is no event.
 *
 * @param id {@code e1}, {@code e2}, ... in text order
 * @param trigger the word that says it happens
 * @param extract the story's own words that tell it, around the trigger
 * @param participants who acts first, then who is acted on
 * @param scene index of the scene that tells it
 * @param weight from 0 to 1, how much it matters, as far as the story up to it tells; 0 for talk
 *     and for what was told before
 * @param confidence from 0 to 1 that it is an event
 */
public record Event(
    String id,
    Span trigger,
    Span extract,
    List<Participant> participants,
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
    IMAGINED;

    /** Whether it really happens in the story. */
    public boolean isReal() {
      return this == SHOWN || this == TOLD;
    }
  }

  public Event {
    Objects.requireNonNull(id);
    Objects.requireNonNull(trigger);
    Objects.requireNonNull(extract);
    participants = List.copyOf(participants);
    Objects.requireNonNull(mode);
    if (!(weight >= 0 && weight <= 1 && confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("weight " + weight + ", confidence " + confidence);
    }
  }

  /** The characters in a role; each once. */
  public List<StoryCharacter> in(Participant.Role role) {
    return participants.stream()
        .filter(participant -> participant.role() == role)
        .map(Participant::character)
        .distinct()
        .toList();
  }
}
