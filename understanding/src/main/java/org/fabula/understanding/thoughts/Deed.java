package org.fabula.understanding.thoughts;

import org.fabula.story.Span;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * Somebody does or says something.
 *
 * @param paragraph index of its paragraph in the story
 * @param span the words that name who does it, or what is said
 * @param knownFrom the offset from which a reader can know who it is
 */
record Deed(Kind kind, int paragraph, Span span, StoryCharacter who, int knownFrom) {
  enum Kind {
    DONE,
    SAID
  }
}
