package org.fabula.understanding.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.quotations.Quotation.Kind;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;

/**
 * Finds what is said, thought or written between marks, and joins the parts of one utterance that
 * its own tag interrupts or that runs over paragraphs. Words between marks that nobody says, such
 * as a title or a word held at arm's length, are left out. Linear in the text.
 */
public final class QuotationDetection {

  private static final int LONGEST_TAG_IN_TOKENS = 14;
  private static final int LONGEST_SCARE_QUOTE_IN_TOKENS = 5;
  private static final int REACH_OF_OWN_TAG_IN_TOKENS = 5;

  private static final Set<String> GOING_ON =
      Set.of("continued", "went", "added", "resumed", "pursued", "proceeded", "concluded");

  private final Lexicon lexicon;

  public QuotationDetection(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The story's quotations, in text order. */
  public List<Quotation> detect(Segments segments) {
    if (segments.tokens().isEmpty()) {
      return List.of();
    }
    var family = MarkFamily.of(segments);
    var parts =
        family == MarkFamily.DASH
            ? new DashDialogue(segments, lexicon).parts()
            : new MarkPairing(segments, family).parts();
    var spoken = parts.stream().filter(part -> !isScareQuote(part, segments)).toList();
    return join(spoken, segments);
  }

  private List<Quotation> join(List<Part> parts, Segments segments) {
    var quotations = new ArrayList<Quotation>();
    var spans = new ArrayList<Span>();
    Part before = null;
    for (var part : parts) {
      boolean goesOn =
          before != null
              && (part.continues()
                  ? !isAnswered(part, segments)
                  : isInterruptedByTag(before, part, segments));
      if (before != null && !goesOn) {
        quotations.add(quotation(spans, segments));
        spans.clear();
      }
      spans.add(part.span());
      before = part;
    }
    if (!spans.isEmpty()) {
      quotations.add(quotation(spans, segments));
    }
    return quotations;
  }

  /**
   * {@code "Mind," said Odile, "the third stair."} is one utterance in two parts; {@code "Mind it."
   * said Odile. "I do," said Bram.} is two, each with a tag.
   */
  private boolean isInterruptedByTag(Part first, Part second, Segments segments) {
    if (first.paragraph() != second.paragraph()) {
      return false;
    }
    int from = segments.tokenFrom(first.span().end());
    int to = segments.tokenFrom(second.span().start());
    if (to - from > LONGEST_TAG_IN_TOKENS + 2) {
      return false;
    }
    char last = segments.story().text().charAt(first.span().end() - 1);
    boolean open = last == ',' || last == '-' || last == '—' || last == '–' || last == ';';
    boolean tagged = false;
    int sentences = 0;
    for (int i = from; i < to; i++) {
      tagged |= segments.isWord(i) && lexicon.isSpeechVerb(segments.lower(i));
      sentences += segments.kind(i) == Token.Kind.STOP ? 1 : 0;
    }
    boolean endsAtTag = sentences == 1 && hasOwnTag(second, segments);
    return (open || tagged) && sentences <= 1 && !endsAtTag;
  }

  /**
   * {@code "The stair is old.}, a paragraph, and {@code "So am I," said Bram.}: not one speech over
   * two paragraphs, for the second has a tag of its own, but a closing mark forgotten.
   */
  private boolean isAnswered(Part part, Segments segments) {
    int from = segments.tokenFrom(part.span().end());
    int to = Math.min(from + REACH_OF_OWN_TAG_IN_TOKENS, segments.tokens().size());
    return hasOwnTag(part, segments)
        && IntStream.range(from, to).mapToObj(segments::lower).noneMatch(GOING_ON::contains);
  }

  private boolean hasOwnTag(Part part, Segments segments) {
    int from = segments.tokenFrom(part.span().end());
    int to = Math.min(from + REACH_OF_OWN_TAG_IN_TOKENS, segments.tokens().size());
    for (int i = from; i < to && segments.kind(i) != Token.Kind.STOP; i++) {
      if (segments.isWord(i) && lexicon.isSpeechVerb(segments.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private Quotation quotation(List<Span> spans, Segments segments) {
    return new Quotation(spans, kind(spans, segments));
  }

  private static Kind kind(List<Span> spans, Segments segments) {
    int after = segments.tokenFrom(spans.get(0).end());
    for (int i = after; i < Math.min(after + 5, segments.tokens().size()); i++) {
      var word = segments.lower(i);
      if (word.equals("thought") || word.equals("thinks")) {
        return Kind.THOUGHT;
      }
      if (segments.kind(i) == Token.Kind.STOP) {
        break;
      }
    }
    int before = segments.tokenFrom(spans.get(0).start()) - 2;
    for (int i = Math.max(0, before - 4); i <= before && i >= 0; i++) {
      var word = segments.lower(i);
      if (word.equals("wrote") || word.equals("written") || word.equals("texted")) {
        return Kind.WRITING;
      }
    }
    return Kind.SPEECH;
  }

  /**
   * A word or two held at arm's length: {@code the so-called "garden" was a ditch}. It stands in
   * the middle of a sentence, without a comma before it or a stop at its end.
   */
  private boolean isScareQuote(Part part, Segments segments) {
    Story story = segments.story();
    int first = segments.tokenFrom(part.span().start());
    int end = segments.tokenFrom(part.span().end());
    char last = story.text().charAt(part.span().end() - 1);
    if (end - first > LONGEST_SCARE_QUOTE_IN_TOKENS || !Character.isLetterOrDigit(last)) {
      return false;
    }
    boolean afterWord = first >= 2 && segments.isWord(first - 2);
    boolean saidBefore = afterWord && isSpeech(segments.lower(first - 2));
    if (!afterWord || saidBefore || isParagraphStart(first - 1, segments)) {
      return false;
    }
    for (int i = end + 1; i < Math.min(end + 4, segments.tokens().size()); i++) {
      if (isSpeech(segments.lower(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isSpeech(String word) {
    return lexicon.isSpeechVerb(word) || lexicon.isExpressionVerb(word);
  }

  private static boolean isParagraphStart(int token, Segments segments) {
    var sentence = segments.sentences().get(segments.sentenceOf(token));
    var paragraph = segments.story().paragraphs().get(sentence.paragraph());
    return segments.token(token).span().start() == paragraph.span().start();
  }
}
