package org.fabula.understanding.thoughts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.fabula.story.Span;
import org.fabula.understanding.cast.StoryCharacter;

/** What tells whose an untagged thought is, of each whose it may be; for training. */
public record ThinkerEvidence(Span thought, Map<StoryCharacter, Map<String, Double>> clues) {
  public ThinkerEvidence {
    Objects.requireNonNull(thought);
    Objects.requireNonNull(clues);
  }

  static ThinkerEvidence of(Span thought, Map<StoryCharacter, Candidate> candidates) {
    var all = new LinkedHashMap<StoryCharacter, Map<String, Double>>();
    candidates.forEach(
        (who, candidate) -> {
          var named = new LinkedHashMap<String, Double>();
          for (int clue = 0; clue < candidate.clues().length; clue++) {
            named.put(ThinkerClues.NAMES.get(clue), candidate.clues()[clue]);
          }
          all.put(who, named);
        });
    return new ThinkerEvidence(thought, all);
  }
}
