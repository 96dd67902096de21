package org.fabula.understanding.segmentation;

import java.util.List;
import java.util.Set;
import org.fabula.story.Span;
import org.fabula.understanding.segmentation.Token.Kind;

/**
 * Cuts a paragraph into tokens in one pass over its code points.
 *
 * <p>Made for fiction: a stutter ("D-Did") and a compound are one word, the apostrophe of "don't"
 * and "o'clock" belongs to its word, that of "Odile's" opens a token of its own, dots in a row are
 * one stop, and a stop needs no space after it.
 */
final class Tokenizer {

  private static final String APOSTROPHES = "'’";
  private static final String QUOTE_MARKS = "\"“”„‟«»‹›'‘’‚‛`";
  private static final String DASHES = "-–—―‒";
  private static final String NUMBER_SIGNS = ".,:";
  private static final Set<String> CLITICS = Set.of("s", "m", "d", "ll", "re", "ve", "em");
  private static final Set<String> WITH_STOP =
      Set.of("mr", "mrs", "ms", "dr", "messrs", "mme", "mlle", "st", "prof", "capt", "col", "gen");
  private static final Set<String> RANKS_WITH_STOP = Set.of("lt", "sgt", "rev", "hon", "esq", "jr");

  private final String text;
  private final List<Token> tokens;

  Tokenizer(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  void cut(Span paragraph) {
    int at = paragraph.start();
    while (at < paragraph.end()) {
      int point = text.codePointAt(at);
      if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
        at += Character.charCount(point);
      } else {
        at = cutToken(at, paragraph.end());
      }
    }
  }

  private int cutToken(int start, int limit) {
    int point = text.codePointAt(start);
    if (Character.isLetter(point)) {
      return cutWord(start, limit);
    }
    if (Character.isDigit(point)) {
      return cutNumber(start, limit);
    }
    if (isClitic(start, limit)) {
      return add(start, endOfLetters(start + 1, limit), Kind.CLITIC);
    }
    if (QUOTE_MARKS.indexOf(point) >= 0) {
      return add(start, start + 1, Kind.QUOTE_MARK);
    }
    if (isStop(point)) {
      return add(start, endOfRun(start, limit, Tokenizer::isStop), Kind.STOP);
    }
    if (DASHES.indexOf(point) >= 0) {
      return add(start, endOfRun(start, limit, sign -> DASHES.indexOf(sign) >= 0), Kind.DASH);
    }
    return add(start, start + Character.charCount(point), Kind.SIGN);
  }

  private static boolean isStop(int point) {
    return point == '.' || point == '!' || point == '?' || point == '…';
  }

  private int cutWord(int start, int limit) {
    int end = endOfInitials(start, limit);
    if (end > start) {
      return add(start, end, Kind.WORD);
    }
    end = endOfLetters(start, limit);
    while (end < limit) {
      char sign = text.charAt(end);
      boolean joins = sign == '-' || sign == '_' || joinsByApostrophe(sign, end, limit);
      if (!joins || end + 1 >= limit || !Character.isLetterOrDigit(text.codePointAt(end + 1))) {
        break;
      }
      end = endOfLetters(end + 1, limit);
    }
    if (end < limit && text.charAt(end) == '.' && keepsStop(start, end, limit)) {
      end++;
    }
    return add(start, end, Kind.WORD);
  }

  /** Past "L.A." or "U.S.A."; the start where no two initials stand together. */
  private int endOfInitials(int start, int limit) {
    int end = start;
    while (end + 1 < limit
        && Character.isUpperCase(text.charAt(end))
        && text.charAt(end + 1) == '.') {
      end += 2;
    }
    return end - start >= 4 ? end : start;
  }

  private boolean joinsByApostrophe(char sign, int at, int limit) {
    return APOSTROPHES.indexOf(sign) >= 0 && !isClitic(at, limit);
  }

  /** "Mr.", "J." in "J. R. Smith": a stop that ends no sentence. */
  private boolean keepsStop(int start, int end, int limit) {
    var word = text.substring(start, end).toLowerCase(java.util.Locale.ROOT);
    if (WITH_STOP.contains(word) || RANKS_WITH_STOP.contains(word)) {
      return true;
    }
    return end - start == 1
        && Character.isUpperCase(text.charAt(start))
        && text.charAt(start) != 'I'
        && end + 2 < limit
        && text.charAt(end + 1) == ' '
        && Character.isUpperCase(text.charAt(end + 2))
        && !isQuoteMarkBefore(start);
  }

  private boolean isQuoteMarkBefore(int start) {
    return start > 0 && QUOTE_MARKS.indexOf(text.charAt(start - 1)) >= 0;
  }

  private int cutNumber(int start, int limit) {
    int end = endOfLetters(start, limit);
    while (end + 1 < limit
        && NUMBER_SIGNS.indexOf(text.charAt(end)) >= 0
        && Character.isDigit(text.codePointAt(end + 1))) {
      end = endOfLetters(end + 1, limit);
    }
    return add(start, end, Kind.NUMBER);
  }

  /** An apostrophe right after a letter and before one of the joined endings alone. */
  private boolean isClitic(int at, int limit) {
    if (APOSTROPHES.indexOf(text.charAt(at)) < 0
        || at == 0
        || !Character.isLetterOrDigit(text.charAt(at - 1))) {
      return false;
    }
    int end = endOfLetters(at + 1, limit);
    return end - at <= 3
        && CLITICS.contains(text.substring(at + 1, end).toLowerCase(java.util.Locale.ROOT));
  }

  private int endOfLetters(int start, int limit) {
    return endOfRun(
        start,
        limit,
        point ->
            Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK);
  }

  private int endOfRun(int start, int limit, java.util.function.IntPredicate inside) {
    int end = start;
    while (end < limit && inside.test(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private int add(int start, int end, Kind kind) {
    tokens.add(new Token(new Span(start, end), kind));
    return end;
  }
}
