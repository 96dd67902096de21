package org.fabula.understanding.speakers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * Somebody who may speak a turn, seen from that turn.
 *
 * @param index of the turn in its conversation
 */
record Candidacy(
    StoryCharacter who,
    int index,
    Conversation conversation,
    Surroundings around,
    Reputation reputation) {

  /**
   * What the narration around a turn speaks of.
   *
   * @param before how near the narration before the turn speaks of each
   * @param after how near that after its start does
   * @param between how much the narration since the turn before speaks of each
   * @param fitting those of the turn's candidates whom its cue's word does not rule out
   * @param nearestFitting the least rank before the turn of one of those
   * @param nearestActing the least rank of one of those among who acts
   * @param fittingOnMind how much all of those are on the reader's mind
   */
  record Surroundings(
      Map<StoryCharacter, Nearness> before,
      Map<StoryCharacter, Nearness> after,
      Map<StoryCharacter, Integer> between,
      List<StoryCharacter> fitting,
      int nearestFitting,
      int nearestActing,
      double fittingOnMind) {}

  Turn turn() {
    return conversation.turns().get(index);
  }

  /** The turn so many turns on, or back if negative. */
  Optional<Turn> turn(int steps) {
    return hasTurn(steps) ? Optional.of(conversation.turns().get(index + steps)) : Optional.empty();
  }

  boolean hasTurn(int steps) {
    return index + steps >= 0 && index + steps < conversation.turns().size();
  }

  Nearness before() {
    return around.before().getOrDefault(who, Nearness.NONE);
  }

  Nearness after() {
    return around.after().getOrDefault(who, Nearness.NONE);
  }

  boolean isFitting() {
    return around.fitting().contains(who);
  }

  boolean isCued() {
    return isCued(turn());
  }

  boolean isCued(Turn other) {
    return other.cued().isPresent() && other.cued().get().equals(who);
  }

  boolean isNarrator() {
    return reputation.cast().narrator().filter(who::equals).isPresent();
  }
}
