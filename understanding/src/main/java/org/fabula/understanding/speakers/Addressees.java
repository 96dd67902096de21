package org.fabula.understanding.speakers;

import java.util.List;
import java.util.stream.Stream;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.speakers.TurnDecoding.Decision;

/**
 * Whom a turn is spoken to.
 *
 * @param people surest first
 * @param toldBy index of the turn that tells, which may be a later one
 */
record Addressees(List<StoryCharacter> people, int toldBy) {

  private static final int MOST = 2;
  private static final List<Integer> NEAREST_TURNS = List.of(-1, 1, -2, 2);

  /** Whom the turn calls by name; else who spoke before; else who speaks next. */
  static Addressees of(
      StoryCharacter speaker, int index, Conversation conversation, List<Decision> decisions) {
    var called = others(conversation.turns().get(index).addressed().stream(), speaker, MOST);
    if (!called.isEmpty()) {
      return new Addressees(called, index);
    }
    for (int step : NEAREST_TURNS) {
      int other = index + step;
      if (other >= 0 && other < decisions.size()) {
        var heard = others(decisions.get(other).speaker().stream(), speaker, 1);
        if (!heard.isEmpty()) {
          return new Addressees(heard, other);
        }
      }
    }
    // Candidates are gathered from turns ahead as well.
    return new Addressees(
        others(conversation.candidates().get(index).stream(), speaker, 1),
        conversation.turns().size() - 1);
  }

  private static List<StoryCharacter> others(
      Stream<StoryCharacter> people, StoryCharacter speaker, int most) {
    return people.filter(who -> !who.equals(speaker)).limit(most).toList();
  }
}
