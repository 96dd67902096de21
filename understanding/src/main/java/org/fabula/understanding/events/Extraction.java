package org.fabula.understanding.events;

import org.fabula.story.Span;
import org.fabula.understanding.segmentation.Segments;

/** Cuts out the story's own words that tell an event: its sentence, or clauses of a long one. */
final class Extraction {

  private static final int LONGEST = 160;
  private static final int MOST_WORDS = 40;
  private static final String WHERE_TO_CUT = ",;:-.!?…";

  private final WordSequence words;
  private final Segments segments;

  Extraction(WordSequence words, Segments segments) {
    this.words = words;
    this.segments = segments;
  }

  /** The words from the first up to but not including the end. */
  record Extract(int first, int end) {}

  /** The words around one, of at most {@value #LONGEST} characters where they can be cut so. */
  Extract around(int index) {
    int first = words.firstOfSentence(index);
    int end = words.endOfSentence(index);
    if (fits(first, end)) {
      return new Extract(first, end);
    }
    int from = clauseStart(index, first);
    int to = clauseEnd(index, end);
    while (true) {
      int later = to < end ? clauseEnd(to, end) : to;
      int earlier = from > first ? clauseStart(from - 1, first) : from;
      if (later > to && fits(from, later)) {
        to = later;
      } else if (earlier < from && fits(earlier, to)) {
        from = earlier;
      } else {
        return new Extract(from, to);
      }
    }
  }

  /** Where an extract stands in the text. */
  Span span(Extract extract) {
    return span(extract.first, extract.end);
  }

  private boolean fits(int first, int end) {
    return span(first, end).length() <= LONGEST;
  }

  private int clauseStart(int index, int first) {
    int start = index;
    while (start > Math.max(first, index - MOST_WORDS) && !endsClause(start - 1)) {
      start--;
    }
    return start;
  }

  private int clauseEnd(int index, int end) {
    int past = index + 1;
    while (past < Math.min(end, index + MOST_WORDS) && !endsClause(past - 1)) {
      past++;
    }
    while (past < end && words.get(past).form().equals("\"") && endsClause(past - 1)) {
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
