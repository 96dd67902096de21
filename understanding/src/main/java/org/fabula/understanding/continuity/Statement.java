package org.fabula.understanding.continuity;

import org.fabula.understanding.facts.Fact;
import org.fabula.understanding.facts.Telling.Stance;
import org.fabula.understanding.facts.Telling.Voice;

/**
 * A fact and which of the stories tells it.
 *
 * @param story 0 for the first
 */
record Statement(int story, Fact fact) {

  private static final double SPOKEN = 0.8;

  /** Whether it is meant to be true: no guess, no joke, and nothing that turns out false. */
  boolean isMeant() {
    return fact.telling().stance() == Stance.PLAIN;
  }

  boolean isNarrated() {
    return fact.telling().voice() == Voice.NARRATION;
  }

  /** How sure it is that this holds in the story; characters may err. */
  double trust() {
    return fact.confidence() * (isNarrated() ? 1 : SPOKEN);
  }
}
