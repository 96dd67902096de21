package org.fabula.understanding.speakers;

import java.util.List;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * Why a turn has its speaker, in words.
 *
 * @param candidates who may speak it, most likely first; empty where nobody is known who might
 */
public record TurnReasons(List<Candidate> candidates) {

  /**
   * Somebody who may speak. The effects add up: what two candidates' reasons come to differs by the
   * logarithm of the ratio of their shares.
   *
   * @param share of all readings in which they speak, from 0 to 1
   * @param reasons what tells between them and the others, strongest first
   */
  public record Candidate(StoryCharacter who, double share, List<Reason> reasons) {
    public Candidate {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Something that tells for or against somebody.
   *
   * @param words a noun phrase in which "it" is what is said and "they" the candidate
   * @param effect on the natural logarithm of the odds, beside the turn's average candidate
   */
  public record Reason(String words, Degree degree, double effect) {}

  /** How far something is there; what is missing may tell as much. */
  public enum Degree {
    MISSING,
    /** There, and less than with the average candidate. */
    LESS,
    THERE
  }

  public TurnReasons {
    candidates = List.copyOf(candidates);
  }
}
