package org.fabula.understanding.events;

import java.util.Set;
import org.fabula.story.Span;
import org.fabula.understanding.segmentation.Segments;

/** Cuts out the story's own words that tell an event: its sentence, or clauses of a long one. */
final class Extraction {

  private static final int LONGEST = 160;
  private static final int LONGEST_CLAUSE = 280;
  private static final int MOST_WORDS = 80;
  private static final String STRONG_MARKS = ";:-.!?…";
  private static final Set<String> JOINS = Set.of("and", "but", "so", "then", "yet", "for");

  private final WordSequence words;
  private final Segments segments;

  Extraction(WordSequence words, Segments segments) {
    this.words = words;
    this.segments = segments;
  }

  /** The words from the first up to but not including the end. */
  record Extract(int first, int end) {}

  /**
   * The sentence around a word, or of a long one as many whole clauses as {@value #LONGEST}
   * characters hold; one clause may be longer.
   */
  Extract around(int index) {
    int first = words.firstOfSentence(index);
    int end = words.endOfSentence(index);
    if (fits(first, end, LONGEST)) {
      return withoutHalfOfBrackets(first, end);
    }
    int from = clauseStart(index, first);
    int to = clauseEnd(index, end);
    if (!fits(from, to, LONGEST_CLAUSE)) {
      return clipped(index, first, end);
    }
    int next = clauseEnd(to, end);
    while (to < end && fits(from, next, LONGEST)) {
      to = next;
      next = clauseEnd(to, end);
    }
    return new Extract(from, withoutComma(to));
  }

  /** "(Odile mends the net. Bram enters.)" holds two sentences. */
  private Extract withoutHalfOfBrackets(int first, int end) {
    int opened = 0;
    for (int i = first; i < end; i++) {
      opened += words.get(i).form().equals("(") ? 1 : words.get(i).form().equals(")") ? -1 : 0;
    }
    boolean closes = opened < 0 && words.get(end - 1).form().equals(")");
    boolean opens = opened > 0 && words.get(first).form().equals("(");
    return new Extract(opens ? first + 1 : first, closes ? end - 1 : end);
  }

  /** Of an endless clause the words about one. */
  private Extract clipped(int index, int first, int end) {
    int from = index;
    while (from > first && fits(from - 1, index + 1, LONGEST / 2)) {
      from--;
    }
    int to = index + 1;
    while (to < end && fits(from, to + 1, LONGEST)) {
      to++;
    }
    return new Extract(from, to);
  }

  /** Where an extract stands in the text. */
  Span span(Extract extract) {
    return span(extract.first, extract.end);
  }

  private boolean fits(int first, int end, int longest) {
    return span(first, end).length() <= longest;
  }

  private int clauseStart(int index, int first) {
    int from = index;
    while (from > Math.max(first, index - MOST_WORDS) && !startsClause(from, first)) {
      from--;
    }
    return from < index && JOINS.contains(words.get(from).form()) ? from + 1 : from;
  }

  private int clauseEnd(int index, int end) {
    int past = Math.min(index + (startsJoin(index) ? 2 : 1), end);
    while (past < Math.min(end, index + MOST_WORDS)
        && !startsClause(past, index)
        && !startsJoin(past)) {
      past++;
    }
    return past;
  }

  private int withoutComma(int to) {
    return words.get(to - 1).form().equals(",") ? to - 1 : to;
  }

  /** "; she took the lamp", ", and Bram came up": the join itself belongs to neither. */
  private boolean startsClause(int index, int first) {
    if (index <= first) {
      return true;
    }
    var before = words.get(index - 1).form();
    if (before.length() == 1 && STRONG_MARKS.contains(before)) {
      return !words.get(index).form().equals("\"");
    }
    return isSubject(index) && startsJoin(index - 1);
  }

  private boolean startsJoin(int index) {
    return index > 0
        && words.get(index - 1).form().equals(",")
        && JOINS.contains(words.get(index).form())
        && isSubject(index + 1);
  }

  private boolean isSubject(int index) {
    return index < words.size()
        && (words.get(index).isCapitalised()
            || Grammar.SUBJECTS.contains(words.get(index).form())
            || words.get(index).form().equals("there"));
  }

  private Span span(int first, int end) {
    return new Span(
        segments.token(words.get(first).token()).span().start(),
        segments.token(words.get(end - 1).token()).span().end());
  }
}
