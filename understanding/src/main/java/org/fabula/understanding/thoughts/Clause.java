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

  private static final int LONGEST_SET_APART = 300;

  /** Where it stands beside its tag. */
  enum Place {
    BEFORE_TAG,
    AFTER_TAG,
    /** After a tag that leads it in, as in {@code She thought: So this is it.} */
    LED,
    UNTAGGED
  }

  /** Whether its italics set it apart from its paragraph, or are that of a short paragraph. */
  boolean isSetApart() {
    return emphasis.filter(span -> span.length() <= LONGEST_SET_APART).isPresent();
  }

  /** The same before a tag. */
  Clause tagged(ThoughtTag after) {
    return new Clause(
        paragraph, firstToken, endToken, Optional.of(after), Place.BEFORE_TAG, emphasis);
  }
}
