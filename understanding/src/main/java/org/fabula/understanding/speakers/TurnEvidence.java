package org.fabula.understanding.speakers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * What spoke for and against each candidate for a turn: what the weights are trained on.
 *
 * @param conversation index of its conversation
 * @param quotations indexes of the quotations that are one turn
 * @param candidates who may speak it
 * @param clues for each candidate by name what each clue says
 * @param step by name what lies between the turn before and this one; zeros at the start
 */
public record TurnEvidence(
    int conversation,
    List<Integer> quotations,
    List<StoryCharacter> candidates,
    List<Map<String, Double>> clues,
    Map<String, Double> step) {
  public TurnEvidence {
    quotations = List.copyOf(quotations);
    candidates = List.copyOf(candidates);
    clues = List.copyOf(clues);
    step = Collections.unmodifiableMap(new LinkedHashMap<>(step));
    if (candidates.size() != clues.size()) {
      throw new IllegalArgumentException(candidates.size() + " candidates, " + clues.size());
    }
  }
}
