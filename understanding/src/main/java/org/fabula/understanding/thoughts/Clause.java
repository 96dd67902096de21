package org.fabula.understanding.thoughts;

import java.util.Optional;
import org.fabula.story.Span;

/**
 * A piece of the narration that is thought or told as a whole: a sentence, or what quotations, tags
 * and emphasis leave of one.
 *
 * @param paragraph index of its paragraph in the story
 * @param firstToken index of its first token
 * @param endToken index past its last token
 * @param tag the tag beside it that says it is thought
 * @param emphasis the italics that hold all of it
 */
record Clause(
    int paragraph,
    int firstToken,
    int endToken,
    Optional<ThoughtTag> tag,
    Place place,
    Optional<Span> emphasis) {

  /** Where it stands beside its tag. */
  enum Place {
    BEFORE_TAG,
    AFTER_TAG,
    UNTAGGED
  }

  /** The same before a tag. */
  Clause tagged(ThoughtTag after) {
    return new Clause(
        paragraph, firstToken, endToken, Optional.of(after), Place.BEFORE_TAG, emphasis);
  }
}
