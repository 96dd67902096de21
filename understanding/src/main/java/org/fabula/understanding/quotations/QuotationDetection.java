package org.fabula.understanding.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.fabula.story.Span;
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
  private static final int LONGEST_SCARE_QUOTE_IN_TOKENS = 9;
  private static final int REACH_OF_TAG_BEFORE_IN_TOKENS = 4;
  private static final int REACH_OF_OWN_TAG_IN_TOKENS = 5;

  private static final Set<String> GOING_ON =
      Set.of("continued", "went", "added", "resumed", "pursued", "proceeded", "concluded");

  private static final Set<String> JOINING = Set.of("and", "but", "then", "or");

  /** To call a thing a name is no speech. */
  private static final Set<String> NAMING = Set.of("call", "calls", "called", "calling");

  private final Lexicon lexicon;
  private final UnspokenTags unspokenTags = new UnspokenTags();

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
    return join(spoken(parts, segments), segments);
  }

  private List<Part> spoken(List<Part> parts, Segments segments) {
    var spoken = new ArrayList<Part>();
    for (var part : parts) {
      boolean resumed =
          !spoken.isEmpty() && isResumed(spoken.get(spoken.size() - 1), part, segments);
      if (resumed || !isScareQuote(part, segments)) {
        spoken.add(part);
      }
    }
    return spoken;
  }

  /** {@code "It was there" he looked at his hands "only yesterday."}: no sentence ends between. */
  private static boolean isResumed(Part before, Part part, Segments segments) {
    int from = segments.tokenFrom(before.span().end());
    int to = segments.tokenFrom(part.span().start());
    return to - from <= LONGEST_TAG_IN_TOKENS
        && IntStream.range(from, to).noneMatch(i -> segments.kind(i) == Token.Kind.STOP)
        && segments.kind(from - 1) != Token.Kind.STOP;
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

  private Kind kind(List<Span> spans, Segments segments) {
    int after = segments.tokenFrom(spans.get(0).end()) + 1;
    int opening = segments.tokenFrom(spans.get(0).start()) - 1;
    if (unspokenTags.isAfter(after, segments) || unspokenTags.isBefore(opening, segments)) {
      return Kind.THOUGHT;
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
   * A few words held at arm's length, or a title: {@code the so-called "garden" was a ditch}. They
   * follow a word of the narration without a pause, and nobody there says anything.
   */
  private boolean isScareQuote(Part part, Segments segments) {
    int first = segments.tokenFrom(part.span().start());
    int end = segments.tokenFrom(part.span().end());
    if (end - first > LONGEST_SCARE_QUOTE_IN_TOKENS
        || first < 2
        || !segments.isWord(first - 2)
        || isParagraphStart(first - 1, segments)
        || isExclaimed(part, segments)) {
      return false;
    }
    return !isLedIn(first, segments) && !isFollowedByTag(end, segments);
  }

  /** Whether the words before lead into speech: {@code Bram leaned out and told her "Come up"}. */
  private boolean isLedIn(int first, Segments segments) {
    if (segments.isCapitalised(first) && JOINING.contains(segments.lower(first - 2))) {
      return true;
    }
    int sentence = segments.sentences().get(segments.sentenceOf(first - 2)).firstToken();
    return isSpeech(
        Math.max(sentence, first - 1 - REACH_OF_TAG_BEFORE_IN_TOKENS), first - 1, segments);
  }

  private boolean isFollowedByTag(int end, Segments segments) {
    int next = end + 1;
    return next < segments.tokens().size()
        && !segments.lower(next).equals("and")
        && isSpeech(next, next + 3, segments);
  }

  /** {@code a loud "Who goes there?"} is said, while {@code the "what if?" of it} is not. */
  private static boolean isExclaimed(Part part, Segments segments) {
    var text = segments.story().text();
    char last = text.charAt(part.span().end() - 1);
    return (last == '!' || last == '?') && Character.isUpperCase(text.charAt(part.span().start()));
  }

  /** Whether a verb of speaking stands among the tokens from one up to another. */
  private boolean isSpeech(int from, int to, Segments segments) {
    for (int i = from; i < Math.min(to, segments.tokens().size()); i++) {
      var word = segments.lower(i);
      boolean says = lexicon.isSpeechVerb(word) || lexicon.isExpressionVerb(word);
      if (says && !NAMING.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParagraphStart(int token, Segments segments) {
    var sentence = segments.sentences().get(segments.sentenceOf(token));
    var paragraph = segments.story().paragraphs().get(sentence.paragraph());
    return segments.token(token).span().start() == paragraph.span().start();
  }
}
