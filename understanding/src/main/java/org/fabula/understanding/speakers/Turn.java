package org.fabula.understanding.speakers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.Voice;
import org.fabula.understanding.cues.Cue;
import org.fabula.understanding.lexicon.Gender;
import org.fabula.understanding.mentions.Mention;

/**
 * What one speaker says in one paragraph.
 *
 * @param quotations indexes of its quotations, in text order
 * @param paragraph index of the paragraph
 * @param firstToken index of the first token said
 * @param endToken index past the last token said
 * @param asks whether it ends in a question
 * @param cue the surest cue among its quotations
 * @param cued whom the cue's subject refers to
 * @param phrase the cue's subject in lower case: "the old porter"
 * @param gender what the cue's subject tells of the speaker
 * @param addressedGender what it tells of whom it speaks to: "sir"
 * @param addressed whom it calls by name
 * @param named whom it names otherwise
 * @param beside who is named in the narration of its paragraph
 * @param onMind who is on the reader's mind where it begins, with their shares
 * @param voice what the encoder hears in its first quotation
 */
record Turn(
    List<Integer> quotations,
    int paragraph,
    int firstToken,
    int endToken,
    boolean asks,
    Optional<Cue> cue,
    Optional<StoryCharacter> cued,
    String phrase,
    Gender gender,
    Gender addressedGender,
    List<StoryCharacter> addressed,
    List<StoryCharacter> named,
    List<StoryCharacter> beside,
    Map<StoryCharacter, Double> onMind,
    Voice voice) {
  Turn {
    quotations = List.copyOf(quotations);
    addressed = List.copyOf(addressed);
    named = List.copyOf(named);
    beside = List.copyOf(beside);
    onMind = Collections.unmodifiableMap(new LinkedHashMap<>(onMind));
  }

  /** Whether a cue with a subject of this kind stands beside it. */
  boolean hasCue(Mention.Kind subject) {
    return cue.isPresent() && cue.get().subject().kind() == subject;
  }

  /** Whether a cue of this kind, with a subject of this kind, stands beside it. */
  boolean hasCue(Cue.Kind kind, Mention.Kind subject) {
    return hasCue(subject) && cue.get().kind() == kind;
  }
}
