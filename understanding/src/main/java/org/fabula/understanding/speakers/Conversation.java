package org.fabula.understanding.speakers;

import java.util.List;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * Turns that follow each other without much narration between them.
 *
 * @param candidates for each turn who may speak it, most likely first
 */
record Conversation(List<Turn> turns, List<List<StoryCharacter>> candidates) {
  Conversation {
    turns = List.copyOf(turns);
    candidates = List.copyOf(candidates);
    if (turns.size() != candidates.size()) {
      throw new IllegalArgumentException(turns.size() + " turns, " + candidates.size() + " lists");
    }
  }
}
