package org.fabula.understanding.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fabula.understanding.quotations.Quotation;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;
import org.fabula.understanding.times.TimeExpression.Kind;

/**
 * Finds words that tell when, how long, how often or how old by a grammar of phrases over classes
 * of words, as HeidelTime does (Strötgen and Gertz, SemEval 2010), with rules of our own for
 * fiction. Linear in the text.
 */
public final class TimeDetection {

  private final Vocabulary vocabulary = new Vocabulary();
  private final Grammar grammar = new Grammar(vocabulary);

  /**
   * The time expressions, in text order; they do not overlap.
   *
   * @param names of characters, who may be called Dawn or Friday
   */
  public List<TimeExpression> detect(
      Segments segments, List<Quotation> quotations, Set<String> names) {
    var spoken = new SpokenText(quotations);
    var found = new ArrayList<TimeExpression>();
    var shaping = new Shaping(segments, vocabulary);
    var matching = new PhraseMatching(grammar);
    for (var sentence : segments.sentences()) {
      detect(shaping.of(sentence), segments, spoken, matching, found);
    }
    found.removeIf(time -> names.contains(segments.story().cut(time.span())));
    return found;
  }

  private void detect(
      Shape shape,
      Segments segments,
      SpokenText spoken,
      PhraseMatching matching,
      List<TimeExpression> found) {
    int first = found.size();
    int at = 1;
    while (at < shape.signs().length() - 1) {
      var match = matching.longest(at, shape);
      if (match.isPresent()) {
        int from = shape.tokens().get(at);
        int to = shape.tokens().get(match.get().end() - 1) + 1;
        found.add(read(match.get().kind(), from, to, segments, spoken, found.size() > first));
      }
      at = match.map(PhraseMatching.Match::end).orElse(at + 1);
    }
  }

  private TimeExpression read(
      Kind kind, int from, int to, Segments segments, SpokenText spoken, boolean afterAnother) {
    var words = new ArrayList<String>();
    for (int i = from; i < to; i++) {
      if (segments.kind(i) != Token.Kind.SIGN) {
        words.add(vocabulary.normal(segments.word(i)));
      }
    }
    var span = segments.span(from, to);
    var reading = new Reading(vocabulary, words);
    return new TimeExpression(
        span,
        kind,
        reading.anchor(kind, spoken.contains(span.start()), afterAnother),
        reading.distance(kind),
        reading.calendar(kind));
  }
}
