package org.fabula.understanding.thoughts;

import java.util.List;
import org.fabula.story.Story;

/**
 * How each stretch between breaks and headings is told: in the past or the present.
 *
 * <p>Only clauses that start with their subject count, such as {@code She crossed the yard}, for
 * these are rarely thought.
 */
final class Telling {

  private static final double WEIGHT_OF_STORY = 6;

  private final int[] stretches;
  private final double[] past;

  Telling(Story story, List<Clause> clauses, Wording wording) {
    stretches = stretches(story);
    int count = stretches.length == 0 ? 0 : stretches[stretches.length - 1] + 1;
    var told = new double[count];
    past = new double[count];
    double allTold = 1;
    double allPast = 0.5;
    for (var clause : clauses) {
      var tense = wording.startsAsTold(clause) ? wording.tense(clause) : Tense.UNTOLD;
      if (tense != Tense.UNTOLD) {
        int stretch = stretches[clause.paragraph()];
        told[stretch]++;
        allTold++;
        past[stretch] += tense == Tense.PAST ? 1 : 0;
        allPast += tense == Tense.PAST ? 1 : 0;
      }
    }
    for (int i = 0; i < count; i++) {
      past[i] = (past[i] + WEIGHT_OF_STORY * allPast / allTold) / (told[i] + WEIGHT_OF_STORY);
    }
  }

  private static int[] stretches(Story story) {
    var stretches = new int[story.paragraphs().size()];
    int stretch = 0;
    for (int i = 0; i < stretches.length; i++) {
      stretch +=
          switch (story.paragraphs().get(i).kind()) {
            case BREAK, HEADING -> 1;
            case PROSE, FRAME -> 0;
          };
      stretches[i] = stretch;
    }
    return stretches;
  }

  /** Number of the stretch that holds a paragraph. */
  int stretchOf(int paragraph) {
    return stretches[paragraph];
  }

  /** From 0, told in the present, to 1, told in the past. */
  double past(int paragraph) {
    return past[stretches[paragraph]];
  }
}
