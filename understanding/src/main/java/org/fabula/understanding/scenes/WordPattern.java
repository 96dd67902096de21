package org.fabula.understanding.scenes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fabula.story.Span;

/**
 * A regular expression for words that start with a letter of ASCII or a digit, in either case. It
 * is tried only where a word's first two letters may start it, which spares nearly all of the work
 * and keeps long runs of accents from costing the square of their length.
 */
final class WordPattern {

  private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789";
  private static final int ASCII = 128;

  private final Pattern pattern;

  /** Of what may start a match, all pairs of signs; a pair with another sign always may. */
  private final boolean[] pairs = new boolean[SIGNS.length() * SIGNS.length()];

  private WordPattern(Pattern pattern) {
    this.pattern = pattern;
    var matcher = pattern.matcher("");
    for (int first = 0; first < SIGNS.length(); first++) {
      if (mayStart(matcher, SIGNS.substring(first, first + 1))) {
        for (int second = 0; second < SIGNS.length(); second++) {
          pairs[first * SIGNS.length() + second] =
              mayStart(matcher, "" + SIGNS.charAt(first) + SIGNS.charAt(second));
        }
      }
    }
  }

  /** From what stands between two word boundaries; every match starts with a letter or digit. */
  static WordPattern of(String words) {
    return new WordPattern(Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE));
  }

  private static boolean mayStart(Matcher matcher, String letters) {
    return matcher.reset(letters).lookingAt() || matcher.hitEnd();
  }

  boolean isIn(String text) {
    return firstIn(text, 0).isPresent();
  }

  /** The first match from an offset on. */
  Optional<Span> firstIn(String text, int from) {
    var matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int i = from; i < text.length(); i++) {
      if (mayStart(text, i) && matcher.region(i, text.length()).lookingAt()) {
        return Optional.of(new Span(matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private boolean mayStart(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    if (before < ASCII && Character.isLetterOrDigit(before)) {
      return false;
    }
    int first = number(text.charAt(at));
    int second = at + 1 < text.length() ? number(text.charAt(at + 1)) : -1;
    return first >= 0 && (second < 0 || pairs[first * SIGNS.length() + second]);
  }

  /** Of a letter in either case or a digit; -1 of any other sign. */
  private static int number(char sign) {
    if (sign >= '0' && sign <= '9') {
      return sign - '0' + 26;
    }
    char small = sign >= 'A' && sign <= 'Z' ? (char) (sign - 'A' + 'a') : sign;
    return small >= 'a' && small <= 'z' ? small - 'a' : -1;
  }
}
