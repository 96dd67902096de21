package org.fabula.understanding.thoughts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fabula.story.Span;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * What somebody thinks, in their own words.
 *
 * @param span within one paragraph, without the tag
 * @param evidence what tells that it is thought and whose: the tag, or words beside it; may lie
 *     after it
 * @param knownFrom the offset from which a reader can know that and whose it is: past the thought,
 *     its evidence and whatever else the thinker was worked out from
 * @param confidence from 0 to 1
 */
public record Thought(
    Span span,
    Optional<StoryCharacter> thinker,
    Kind kind,
    List<Span> evidence,
    int knownFrom,
    double confidence) {

  /** How near the words are to what went through the head. */
  public enum Kind {
    /** As the thinker would say it to themselves. */
    DIRECT,
    /** The thinker's words in the narration's person and tense. */
    FREE_INDIRECT
  }

  public Thought {
    Objects.requireNonNull(span);
    Objects.requireNonNull(thinker);
    Objects.requireNonNull(kind);
    evidence = List.copyOf(evidence);
    if (knownFrom < span.end()) {
      throw new IllegalArgumentException(span + " known from " + knownFrom);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }
}
