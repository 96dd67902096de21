package org.fabula.evaluation.gold;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fabula.story.Span;

/** Finds words in a text, each after those before. */
final class QuotedWords {

  private static final Pattern LEFT_OUT = Pattern.compile("\\s+\\[\\.\\.\\]\\s+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final String text;
  private int reached;

  QuotedWords(String text) {
    this.text = text;
  }

  /**
   * Where the words stand next, in code points: {@code Mind that} in full, or {@code Mind [..]
   * third stair} from the first to the last. Any white space is like any other.
   */
  Span next(String words) {
    var ends = LEFT_OUT.split(words, 2);
    var first = find(ends[0]);
    var last = ends.length > 1 ? find(ends[1]) : first;
    return new Span(text.codePointCount(0, first.start()), text.codePointCount(0, last.end()));
  }

  private MatchResult find(String words) {
    var pattern =
        SPACE.splitAsStream(words.strip()).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    var found = Pattern.compile(whole(words, pattern)).matcher(text);
    if (!found.find(reached)) {
      throw new IllegalArgumentException("these words do not follow in the text: " + words);
    }
    reached = found.end();
    return found.toMatchResult();
  }

  /** Words of letters stand by themselves: "no" is not in "nobody". */
  private static String whole(String words, String pattern) {
    int last = words.codePointBefore(words.length());
    return (Character.isLetterOrDigit(words.codePointAt(0)) ? "(?<![\\p{L}\\p{N}])" : "")
        + pattern
        + (Character.isLetterOrDigit(last) ? "(?![\\p{L}\\p{N}])" : "");
  }
}
