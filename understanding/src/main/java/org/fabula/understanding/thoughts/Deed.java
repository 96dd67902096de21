package org.fabula.understanding.thoughts;

import java.util.List;
import org.fabula.story.Span;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * Somebody does or says something.
 *
 * @param paragraph index of its paragraph in the story
 * @param span the words that name who does it, or what is said
 * @param named whether those words are a name
 * @param addressees to whom it is said
 * @param knownFrom the offset from which a reader can know who it is
 * @param addresseesKnownFrom the same of the addressees too
 */
record Deed(
    Kind kind,
    int paragraph,
    Span span,
    StoryCharacter who,
    boolean named,
    List<StoryCharacter> addressees,
    int knownFrom,
    int addresseesKnownFrom) {
  enum Kind {
    DONE,
    SAID
  }

  Deed {
    addressees = List.copyOf(addressees);
  }
}
