package org.fabula.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fabula.story.Span;

/**
 * What a query's words ask for: terms that must all be found. Only words of letters and digits ever
 * reach SQL, so no query is wrong and none means more than it says.
 */
record SearchTerms(List<Term> terms) {

  /** Words past these are passed over. */
  static final int MOST_WORDS = 32;

  /**
   * Words that follow each other.
   *
   * @param words by their keys, at least one
   * @param isPrefix whether the last one may go on
   */
  record Term(List<String> words, boolean isPrefix) {

    private String expression() {
      return '"' + String.join(" ", words) + '"' + (isPrefix ? "*" : "");
    }

    private boolean isAt(int index, List<Word> text) {
      if (index + words.size() > text.size()) {
        return false;
      }
      int last = words.size() - 1;
      for (int ahead = 0; ahead < last; ahead++) {
        if (!text.get(index + ahead).key().equals(words.get(ahead))) {
          return false;
        }
      }
      var key = text.get(index + last).key();
      return isPrefix ? key.startsWith(words.get(last)) : key.equals(words.get(last));
    }

    private List<Span> hits(List<Word> text) {
      var hits = new ArrayList<Span>();
      for (int index = 0; index < text.size(); index++) {
        if (isAt(index, text)) {
          hits.add(text.get(index).span().join(text.get(index + words.size() - 1).span()));
        }
      }
      return hits;
    }
  }

  SearchTerms {
    terms = List.copyOf(terms);
  }

  /**
   * Between quotation marks stands a phrase; else a blank parts terms, and a star asks for more.
   */
  static SearchTerms of(String query) {
    var terms = new ArrayList<Term>();
    int wordCount = 0;
    int start = 0;
    boolean inPhrase = false;
    for (int at = 0; at <= query.length() && wordCount < MOST_WORDS; at++) {
      boolean ends = at == query.length() || isQuotationMark(query.charAt(at));
      if (ends || (!inPhrase && Character.isWhitespace(query.charAt(at)))) {
        boolean isPrefix = isStarAt(inPhrase ? at + 1 : at - 1, query) && at > start;
        var words =
            Word.in(query, new Span(start, at)).stream()
                .map(Word::key)
                .limit(MOST_WORDS - wordCount)
                .toList();
        if (!words.isEmpty()) {
          terms.add(new Term(words, isPrefix));
          wordCount += words.size();
        }
        inPhrase = ends != inPhrase;
        start = at + 1;
      }
    }
    return new SearchTerms(terms);
  }

  private static boolean isQuotationMark(char unit) {
    return unit == '"' || unit == '“' || unit == '”' || unit == '„' || unit == '«' || unit == '»';
  }

  private static boolean isStarAt(int index, String query) {
    return index >= 0 && index < query.length() && query.charAt(index) == '*';
  }

  boolean isEmpty() {
    return terms.isEmpty();
  }

  /** The same for FTS5. */
  String expression() {
    return terms.stream().map(Term::expression).collect(Collectors.joining(" AND "));
  }

  /** Where the terms stand among the words, in order; empty unless all of them do. */
  List<Span> hits(List<Word> text) {
    var all = new ArrayList<Span>();
    for (var term : terms) {
      var hits = term.hits(text);
      if (hits.isEmpty()) {
        return List.of();
      }
      all.addAll(hits);
    }
    return disjoint(all);
  }

  private static List<Span> disjoint(List<Span> spans) {
    var disjoint = new ArrayList<Span>();
    for (var span : spans.stream().sorted().toList()) {
      int last = disjoint.size() - 1;
      if (last >= 0 && disjoint.get(last).overlaps(span)) {
        disjoint.set(last, disjoint.get(last).join(span));
      } else {
        disjoint.add(span);
      }
    }
    return disjoint;
  }
}
