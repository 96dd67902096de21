package org.fabula.understanding.times;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.fabula.understanding.quotations.Quotation;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Sentence;
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
    var matchers = new HashMap<Grammar.Phrase, Matcher>();
    for (var sentence : segments.sentences()) {
      detect(sentence, segments, spoken, matchers, found);
    }
    found.removeIf(time -> names.contains(segments.story().cut(time.span())));
    return found;
  }

  private void detect(
      Sentence sentence,
      Segments segments,
      SpokenText spoken,
      Map<Grammar.Phrase, Matcher> matchers,
      List<TimeExpression> found) {
    var shape = Shape.of(sentence, segments, vocabulary);
    int first = found.size();
    int at = 1;
    while (at < shape.signs().length() - 1) {
      int end = at;
      var kind = Kind.TIME;
      for (var phrase : grammar.startingWith(shape.signs().charAt(at))) {
        var matcher = matchers.computeIfAbsent(phrase, it -> it.pattern().matcher(""));
        int reach = reach(matcher, at, shape);
        if (reach > end) {
          end = reach;
          kind = phrase.kind();
        }
      }
      if (end > at) {
        int from = shape.tokens().get(at);
        int to = shape.tokens().get(end - 1) + 1;
        found.add(read(kind, from, to, segments, spoken, found.size() > first));
      }
      at = Math.max(end, at + 1);
    }
  }

  /** Where the phrase ends that starts at a sign; -1 if it is none. */
  private static int reach(Matcher phrase, int at, Shape shape) {
    int last = shape.signs().length() - 1;
    phrase.reset(shape.signs()).region(at, last + 1).useTransparentBounds(true);
    return phrase.lookingAt() ? Math.min(phrase.end(), last) : -1;
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
