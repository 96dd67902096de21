package org.fabula.understanding.ties;

import java.util.List;
import org.fabula.story.Span;

/**
 * The place where a reader learns that two names are one person's.
 *
 * @param character id of the person
 * @param known a name that the person went by before
 * @param learnt the other name
 * @param passage the words that tell it
 * @param evidence where the two names stood apart before, at least one
 * @param confidence from 0 to 1
 */
public record Reveal(
    String character,
    String known,
    String learnt,
    Span passage,
    List<Span> evidence,
    double confidence) {
  public Reveal {
    evidence = List.copyOf(evidence);
    Tie.requireShare(confidence);
  }
}
