package org.fabula.understanding.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fabula.story.Span;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.quotations.Quotation;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Sentence;

/**
 * Finds, for each quotation, the words beside it that tell its speaker: a tag after it, a tag
 * before it, else what somebody does in the same paragraph. Linear in the text.
 */
public final class CueDetection {

  private final Lexicon lexicon;

  public CueDetection(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** One a quotation, in text order. */
  public List<QuotationCues> detect(
      Segments segments, List<Quotation> quotations, Mentions mentions) {
    var spoken = new SpokenText(quotations);
    var tags = new TagPatterns(segments, mentions, lexicon, spoken);
    var beats = new BeatPatterns(segments, mentions, spoken);
    var result = new ArrayList<QuotationCues>();
    for (var quotation : quotations) {
      result.add(new QuotationCues(quotation, surest(quotation, segments, tags, beats)));
    }
    return result;
  }

  private static Optional<Cue> surest(
      Quotation quotation, Segments segments, TagPatterns tags, BeatPatterns beats) {
    var stretches =
        quotation.spans().stream().map(span -> Stretch.around(span, segments, tags)).toList();
    Stream<Supplier<Optional<Cue>>> ways =
        Stream.of(
            () -> first(stretches, tags::after),
            () -> first(stretches, tags::before),
            () -> first(stretches.subList(0, 1), tags::paragraphBefore),
            () -> first(stretches, beats::after),
            () -> first(stretches, beats::before));
    return ways.flatMap(way -> way.get().stream()).findFirst();
  }

  private static Optional<Cue> first(
      List<Stretch> stretches, java.util.function.Function<Stretch, Optional<Cue>> way) {
    return stretches.stream().flatMap(stretch -> way.apply(stretch).stream()).findFirst();
  }

  /**
   * The narration on both sides of a quotation's part, as token indexes, within its paragraph and
   * up to the next quotation.
   */
  record Stretch(int beforeFrom, int beforeTo, int afterFrom, int afterTo) {

    static Stretch around(Span part, Segments segments, TagPatterns tags) {
      int first = segments.tokenFrom(part.start());
      int end = segments.tokenFrom(part.end() - 1) + 1;
      var tokens = segments.tokens();
      int paragraph = paragraphOf(first, segments);
      int beforeTo = skipMarksBack(first, segments, tags);
      int beforeFrom = beforeTo;
      while (beforeFrom > 0
          && paragraphOf(beforeFrom - 1, segments) == paragraph
          && !tags.isSpoken(beforeFrom - 1)) {
        beforeFrom--;
      }
      int lastParagraph = paragraphOf(end - 1, segments);
      int afterFrom = end;
      while (afterFrom < tokens.size()
          && isMark(afterFrom, segments)
          && !tags.isSpoken(afterFrom)) {
        afterFrom++;
      }
      int afterTo = afterFrom;
      while (afterTo < tokens.size()
          && paragraphOf(afterTo, segments) == lastParagraph
          && !tags.isSpoken(afterTo)) {
        afterTo++;
      }
      return new Stretch(beforeFrom, beforeTo, afterFrom, afterTo);
    }

    private static int skipMarksBack(int token, Segments segments, TagPatterns tags) {
      int at = token;
      while (at > 0 && isMark(at - 1, segments) && !tags.isSpoken(at - 1)) {
        at--;
      }
      return at;
    }

    private static boolean isMark(int token, Segments segments) {
      return switch (segments.kind(token)) {
        case QUOTE_MARK -> true;
        case WORD, CLITIC, NUMBER, STOP, DASH, SIGN -> false;
      };
    }

    private static int paragraphOf(int token, Segments segments) {
      Sentence sentence = segments.sentences().get(segments.sentenceOf(token));
      return sentence.paragraph();
    }
  }
}
