package org.fabula.understanding.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.fabula.understanding.quotations.Quotation;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Sentence;
import org.fabula.understanding.segmentation.Token;

/**
 * Finds words that tell when, how long, how often or how old by a grammar of phrases over classes
 * of words, as HeidelTime does (Strötgen and Gertz, SemEval 2010), with rules of our own for
 * fiction. Linear in the text.
 */
public final class TimeDetection {

  private final Vocabulary vocabulary = new Vocabulary();
  private final List<Grammar.Phrase> phrases = new Grammar(vocabulary).phrases();

  /**
   * The time expressions, in text order; they do not overlap.
   *
   * @param names of characters, who may be called Dawn or Friday
   */
  public List<TimeExpression> detect(
      Segments segments, List<Quotation> quotations, Set<String> names) {
    var spoken = new SpokenText(quotations);
    var found = new ArrayList<TimeExpression>();
    for (var sentence : segments.sentences()) {
      detect(sentence, segments, spoken, found);
    }
    found.removeIf(time -> names.contains(segments.story().cut(time.span())));
    return found;
  }

  private void detect(
      Sentence sentence, Segments segments, SpokenText spoken, List<TimeExpression> found) {
    var shape = Shape.of(sentence, segments, vocabulary);
    var matchers = phrases.stream().map(phrase -> matcher(phrase, shape)).toList();
    int first = found.size();
    int at = 1;
    while (at < shape.signs().length() - 1) {
      int best = -1;
      int end = at;
      for (int i = 0; i < matchers.size(); i++) {
        var matcher = matchers.get(i).region(at, shape.signs().length());
        if (matcher.lookingAt() && matcher.end() > end) {
          best = i;
          end = Math.min(matcher.end(), shape.signs().length() - 1);
        }
      }
      if (best >= 0) {
        int from = shape.tokens().get(at);
        int to = shape.tokens().get(end - 1) + 1;
        found.add(read(phrases.get(best).kind(), from, to, segments, spoken, found.size() > first));
      }
      at = best >= 0 ? end : at + 1;
    }
  }

  private static Matcher matcher(Grammar.Phrase phrase, Shape shape) {
    return phrase.pattern().matcher(shape.signs()).useTransparentBounds(true);
  }

  private TimeExpression read(
      TimeExpression.Kind kind,
      int from,
      int to,
      Segments segments,
      SpokenText spoken,
      boolean afterAnother) {
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
        reading.calendar());
  }
}
