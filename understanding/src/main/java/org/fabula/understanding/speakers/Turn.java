package org.fabula.understanding.speakers;

import java.util.List;
import java.util.Optional;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.cues.Cue;
import org.fabula.understanding.lexicon.Gender;

/**
 * What one speaker says in one paragraph.
 *
 * @param quotations indexes of its quotations, in text order
 * @param paragraph index of the paragraph
 * @param cue the surest cue among its quotations
 * @param cued whom the cue's subject refers to
 * @param gender what the cue's subject tells of the speaker
 * @param addressed whom it calls by name
 * @param named whom it names otherwise
 * @param beside who is named in the narration of its paragraph
 */
record Turn(
    List<Integer> quotations,
    int paragraph,
    Optional<Cue> cue,
    Optional<StoryCharacter> cued,
    Gender gender,
    List<StoryCharacter> addressed,
    List<StoryCharacter> named,
    List<StoryCharacter> beside) {
  Turn {
    quotations = List.copyOf(quotations);
    addressed = List.copyOf(addressed);
    named = List.copyOf(named);
    beside = List.copyOf(beside);
  }
}
