package org.fabula.understanding.scenes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fabula.story.Span;

/**
 * A regular expression for words, in any case. It is tried only at the words whose first two
 * letters may start it, which spares nearly all of the work.
 */
final class WordPattern {

  private static final int ASCII = 128;

  private final Pattern pattern;
  private final boolean[] starts = new boolean[ASCII];
  private final boolean[] pairs = new boolean[ASCII * ASCII];

  private WordPattern(Pattern pattern) {
    this.pattern = pattern;
    var matcher = pattern.matcher("");
    for (char first = 0; first < ASCII; first++) {
      starts[first] = Character.isLetterOrDigit(first) && mayStart(matcher, "" + first);
      for (char second = 0; starts[first] && second < ASCII; second++) {
        pairs[first * ASCII + second] = mayStart(matcher, "" + first + second);
      }
    }
  }

  /** From what stands between two word boundaries; every match starts with a letter or digit. */
  static WordPattern of(String words) {
    return new WordPattern(
        Pattern.compile(
            "\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
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
    char first = text.charAt(at);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    if (before < ASCII && Character.isLetterOrDigit(before)) {
      return false;
    }
    if (first >= ASCII || at + 1 == text.length() || text.charAt(at + 1) >= ASCII) {
      return first >= ASCII || starts[first];
    }
    return pairs[first * ASCII + text.charAt(at + 1)];
  }
}
