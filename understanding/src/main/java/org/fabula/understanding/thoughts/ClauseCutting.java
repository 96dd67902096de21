package org.fabula.understanding.thoughts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fabula.story.Span;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Sentence;
import org.fabula.understanding.segmentation.Token;
import org.fabula.understanding.thoughts.Clause.Place;

/** Cuts the narration into clauses: what lies outside quotations, parted by tags and emphasis. */
final class ClauseCutting {

  private static final int FEWEST_WORDS_EMPHASISED = 2;

  private final Segments segments;
  private final SpokenText spoken;
  private final ThoughtTags tags;
  private final Emphasis emphasis;
  private final List<Clause> clauses = new ArrayList<>();

  ClauseCutting(Segments segments, SpokenText spoken, ThoughtTags tags, Emphasis emphasis) {
    this.segments = segments;
    this.spoken = spoken;
    this.tags = tags;
    this.emphasis = emphasis;
  }

  /** In text order; together they hold all words of the narration but the tags of thought. */
  List<Clause> cut() {
    for (var sentence : segments.sentences()) {
      int start = sentence.firstToken();
      for (int i = start; i <= sentence.endToken(); i++) {
        if (i == sentence.endToken() || isSpoken(i)) {
          cutNarration(sentence, start, i);
          start = i + 1;
        }
      }
    }
    return clauses;
  }

  private boolean isSpoken(int token) {
    return spoken.contains(segments.token(token).span().start());
  }

  private void cutNarration(Sentence sentence, int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      var set = emphasis.at(segments.token(i).span().start());
      int end = set.map(span -> Math.min(to, endOf(span))).orElse(i);
      if (end > i && isClause(i, end, from, to)) {
        cutAtTags(sentence, start, i);
        add(sentence, i, end, Optional.empty(), Place.UNTAGGED, set);
        start = end;
      }
      i = Math.max(i, end - 1);
    }
    cutAtTags(sentence, start, to);
  }

  private int endOf(Span span) {
    int end = segments.tokenFrom(span.end() - 1) + 1;
    return end < segments.tokens().size() && isClosing(end) ? end + 1 : end;
  }

  private boolean isClosing(int token) {
    return segments.word(token).equals("_") || segments.word(token).equals("*");
  }

  /** Whether emphasis covers what stands between two pauses, and not one word for stress. */
  private boolean isClause(int first, int end, int from, int to) {
    boolean opens = first == from || isPause(first - 1);
    boolean closes = end == to || isPause(end - 1) || isPause(end);
    int words = 0;
    int capitals = 0;
    for (int i = first; i < end; i++) {
      words += segments.isWord(i) ? 1 : 0;
      capitals += segments.isCapitalised(i) ? 1 : 0;
    }
    if (words > 1 && capitals == words) {
      return false; // a title: "The Harbour Gazette"
    }
    boolean whole = first == from && end >= to - 1;
    return opens && closes && (words >= FEWEST_WORDS_EMPHASISED || (whole && words > 0));
  }

  private boolean isPause(int token) {
    return !segments.isWord(token)
        && segments.kind(token) != Token.Kind.CLITIC
        && segments.kind(token) != Token.Kind.NUMBER;
  }

  private void cutAtTags(Sentence sentence, int from, int to) {
    var tag = tags.in(from, to);
    if (tag.isEmpty()) {
      add(sentence, from, to, tag, Place.UNTAGGED, Optional.empty());
      return;
    }
    int first = tag.get().firstToken();
    int end = tag.get().endToken();
    if (startsWith(from, first)) {
      boolean leads = leads(end, to);
      if (!leads && !clauses.isEmpty()) {
        tagClauseBefore(sentence, tag);
      }
      add(
          sentence,
          end,
          to,
          leads ? tag : Optional.empty(),
          leads ? Place.LED : Place.UNTAGGED,
          Optional.empty());
      return;
    }
    add(sentence, from, first, tag, Place.BEFORE_TAG, Optional.empty());
    add(sentence, end, to, tag, Place.AFTER_TAG, Optional.empty());
  }

  private boolean startsWith(int from, int tag) {
    for (int i = from; i < tag; i++) {
      if (!isPause(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@code She thought: so this is it.}, {@code She thought, So this is it.} */
  private boolean leads(int tagEnd, int to) {
    return tagEnd + 1 < to
        && (segments.word(tagEnd).equals(":")
            || (segments.word(tagEnd).equals(",") && segments.isCapitalised(tagEnd + 1)));
  }

  /** {@code Would it hold? Odile wondered.}, and emphasised words before their tag. */
  private void tagClauseBefore(Sentence sentence, Optional<ThoughtTag> tag) {
    int last = clauses.size() - 1;
    var before = clauses.get(last);
    boolean touches = before.endToken() + 1 >= tag.get().firstToken();
    if (touches && before.paragraph() == sentence.paragraph() && before.tag().isEmpty()) {
      clauses.set(last, before.tagged(tag.get()));
    }
  }

  private void add(
      Sentence sentence,
      int from,
      int to,
      Optional<ThoughtTag> tag,
      Place place,
      Optional<Span> set) {
    int first = from;
    while (first < to && isPause(first)) {
      first++;
    }
    int end = to;
    while (end > first && isMark(end - 1)) {
      end--;
    }
    if (end > first) {
      clauses.add(new Clause(sentence.paragraph(), first, end, tag, place, set));
    }
  }

  private boolean isMark(int token) {
    return segments.kind(token) == Token.Kind.QUOTE_MARK || isClosing(token);
  }
}
