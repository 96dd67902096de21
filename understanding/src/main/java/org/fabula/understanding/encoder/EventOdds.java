package org.fabula.understanding.encoder;

import java.util.Map;

/**
 * How likely each word is to tell of something that really happens, as the encoder reads it.
 *
 * @param byStart log odds by the offset of the word's first letter; none below {@link #LEAST}
 */
public record EventOdds(Map<Integer, Double> byStart) {

  /** Log odds of a word that is hardly an event. */
  public static final double LEAST = -5;

  public EventOdds {
    byStart = Map.copyOf(byStart);
  }

  /** Log odds for the word that starts at an offset. */
  public double of(int start) {
    return byStart.getOrDefault(start, LEAST);
  }
}
