package org.fabula.evaluation.continuity;

import java.util.List;
import org.fabula.story.Span;

/**
 * A story or a few, with a contradiction planted in them or with what only looks like one.
 *
 * @param use "tune", or "test" for what is only measured
 * @param mayDependOnOrder whether it is right to call it a conflict in one order of the texts
 * @param passages of a planted contradiction, each in one of the texts
 */
record ContinuityCase(
    String id,
    String kind,
    String use,
    boolean planted,
    boolean mayDependOnOrder,
    List<String> texts,
    List<Passage> passages) {

  ContinuityCase {
    texts = List.copyOf(texts);
    passages = List.copyOf(passages);
  }

  /**
   * Words that say one side of it.
   *
   * @param text index of the text
   * @param span in code points
   */
  record Passage(int text, Span span) {}
}
