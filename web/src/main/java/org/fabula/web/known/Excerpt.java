package org.fabula.web.known;

import org.fabula.story.Span;

/**
 * A few words of a story around a hit, on one line. Nothing behind the reader's horizon is in it.
 *
 * @param before ends with the blank before the hit, if there is one
 */
public record Excerpt(String before, String hit, String after, String address) {

  private static final int WORDS_AROUND = 90;

  /** Around a span, within its paragraph. */
  public static Excerpt around(Span span, KnownStory known) {
    var story = known.story();
    var paragraph =
        story.paragraphs().get(Math.max(0, story.paragraphIndexAt(span.start()))).span();
    int knownEnd = known.isVeiled() ? known.horizon() : story.text().length();
    int end = Math.max(span.end(), Math.min(paragraph.end(), knownEnd));
    int from = wordStart(story.text(), Math.max(paragraph.start(), span.start() - WORDS_AROUND));
    int to = wordEnd(story.text(), Math.min(end, span.end() + WORDS_AROUND), end);
    return new Excerpt(
        (from > paragraph.start() ? "… " : "")
            + onOneLine(story.text().substring(Math.min(from, span.start()), span.start())),
        onOneLine(story.cut(span)),
        onOneLine(story.text().substring(span.end(), Math.max(to, span.end())))
            + (to < paragraph.end() ? " …" : ""),
        known.addressOf(span.start()));
  }

  /** A stretch of text from its start, for what is itself the thing to show. */
  public static Excerpt of(Span span, int most, KnownStory known) {
    var story = known.story();
    int end = wordEnd(story.text(), Math.min(span.end(), span.start() + most), span.end());
    return new Excerpt(
        "",
        onOneLine(story.text().substring(span.start(), end)),
        end < span.end() ? " …" : "",
        known.addressOf(span.start()));
  }

  private static int wordStart(String text, int offset) {
    int start = offset;
    while (start > 0 && offset - start < 20 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int offset, int most) {
    int end = offset;
    while (end < most && end - offset < 20 && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String onOneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
