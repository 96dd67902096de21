package org.fabula.library;

import java.util.List;
import java.util.Objects;
import org.fabula.story.Span;

/**
 * A few lines of a story to show, on one line, with {@code …} where it breaks off.
 *
 * @param hits the words found, as spans of {@code text}
 */
public record Snippet(String text, List<Span> hits) {

  private static final int LENGTH = 240;
  private static final int LEAD = 80;
  private static final String BREAK = "…";

  public Snippet {
    Objects.requireNonNull(text);
    hits = List.copyOf(hits);
  }

  /**
   * Out of {@code part} of a story's text, what stands around {@code focus}.
   *
   * @param hits spans of the text, in order
   */
  static Snippet around(Span focus, List<Span> hits, Span part, String text) {
    int start = start(focus, part, text);
    int end = end(focus, start, part, text);
    var squeezed = SqueezedText.of(text, new Span(start, end));
    var before = start > part.start() ? BREAK : "";
    var after = end < part.end() ? BREAK : "";
    return new Snippet(
        before + squeezed.toString().strip() + after,
        hits.stream()
            .filter(hit -> start <= hit.start() && hit.end() <= end)
            .map(squeezed::squeezed)
            .map(hit -> new Span(before.length() + hit.start(), before.length() + hit.end()))
            .toList());
  }

  private static int start(Span focus, Span part, String text) {
    if (part.length() <= LENGTH || focus.start() - part.start() <= LEAD) {
      return part.start();
    }
    int start = focus.start() - LEAD;
    while (start < focus.start() && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    return start;
  }

  private static int end(Span focus, int start, Span part, String text) {
    if (part.end() - start <= LENGTH) {
      return part.end();
    }
    int most = start + LENGTH;
    int end = most;
    while (end > focus.start() && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    if (end > focus.start()) {
      return end;
    }
    return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
  }
}
