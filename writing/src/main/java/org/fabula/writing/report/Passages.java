package org.fabula.writing.report;

import org.fabula.story.Span;
import org.fabula.story.Story;

/** Passages as they are shown: the sentence around what counts, or as much of it as is good. */
final class Passages {

  private static final int MOST = 140;
  private static final String STOPS = ".!?…";

  private Passages() {}

  static String around(Span span, Story story) {
    var text = story.text();
    int start = span.start();
    while (start > 0 && span.start() - start < MOST && !ends(text, start - 1)) {
      start--;
    }
    int end = span.end();
    while (end < text.length()
        && end - span.end() < MOST
        && !(end > span.start() && ends(text, end - 1))) {
      end++;
    }
    return (span.start() - start == MOST ? "…" : "")
        + text.substring(wordFrom(text, start, span.start()), wordTo(text, end, span.end())).strip()
        + (end - span.end() == MOST ? "…" : "");
  }

  private static boolean ends(String text, int at) {
    char sign = text.charAt(at);
    boolean blank = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
    boolean paragraph = sign == '\n' && at > 0 && text.charAt(at - 1) == '\n';
    return paragraph || (STOPS.indexOf(sign) >= 0 && blank);
  }

  private static int wordFrom(String text, int start, int limit) {
    int from = start;
    while (from > 0 && from < limit && !Character.isWhitespace(text.charAt(from - 1))) {
      from++;
    }
    return from;
  }

  private static int wordTo(String text, int end, int limit) {
    int to = end;
    while (to < text.length() && to > limit && !Character.isWhitespace(text.charAt(to))) {
      to--;
    }
    return to;
  }
}
