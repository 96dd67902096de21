package org.fabula.understanding.events;

import org.fabula.story.Span;
import org.fabula.understanding.segmentation.Segments;

/** Cuts out the story's own words that tell an event: its sentence, or clauses of a long one. */
final class Extraction {

  private static final int LONGEST = 160;
  private static final String WHERE_TO_CUT = ",;:-.!?…";

  private final WordSequence words;
  private final Segments segments;

  Extraction(WordSequence words, Segments segments) {
    this.words = words;
    this.segments = segments;
  }

  /** The words around one, of at most {@value #LONGEST} characters where they can be cut so. */
  Span around(int index) {
    int first = words.firstOfSentence(index);
    int end = words.endOfSentence(index);
    if (span(first, end).length() <= LONGEST) {
      return span(first, end);
    }
    int from = clauseStart(index, first);
    int to = clauseEnd(index, end);
    while (true) {
      int later = to < end ? clauseEnd(to, end) : to;
      int earlier = from > first ? clauseStart(from - 1, first) : from;
      if (later > to && span(from, later).length() <= LONGEST) {
        to = later;
      } else if (earlier < from && span(earlier, to).length() <= LONGEST) {
        from = earlier;
      } else {
        return span(from, to);
      }
    }
  }

  private int clauseStart(int index, int first) {
    int start = index;
    while (start > first && !endsClause(start - 1)) {
      start--;
    }
    return start;
  }

  private int clauseEnd(int index, int end) {
    int past = index + 1;
    while (past < end && !endsClause(past - 1)) {
      past++;
    }
    while (past < end && words.get(past).form().equals("\"")) {
      past++;
    }
    return past;
  }

  private boolean endsClause(int index) {
    var form = words.get(index).form();
    return form.length() == 1 && WHERE_TO_CUT.contains(form);
  }

  private Span span(int first, int end) {
    return new Span(
        segments.token(words.get(first).token()).span().start(),
        segments.token(words.get(end - 1).token()).span().end());
  }
}
