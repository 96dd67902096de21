package org.fabula.understanding.thoughts;

import java.util.List;
import org.fabula.story.Span;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * Whose head a thought is in.
 *
 * @param evidence the words that tell, outside the thought
 * @param knownFrom the offset from which a reader can know it
 * @param confidence from 0 to 1
 */
record Head(StoryCharacter who, List<Span> evidence, int knownFrom, double confidence) {
  Head {
    evidence = List.copyOf(evidence);
  }
}
