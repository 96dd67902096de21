package org.fabula.reading.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fabula.story.Mark;
import org.fabula.story.Span;

/**
 * The text of a page as it grows: white space squeezed as browsers do, a blank line between
 * paragraphs, emphasis remembered. A mark never runs over a line.
 */
final class PageText {
  private static final char SOFT_HYPHEN = '\u00AD';

  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final Map<Mark.Kind, Emphasis> emphasis = new EnumMap<>(Mark.Kind.class);
  private int lineEnds;
  private boolean space;

  /** Adds words of the page. */
  void append(String words, boolean preformatted) {
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      if (preformatted && letter == '\n') {
        lineEnds = Math.min(2, lineEnds + 1);
      } else if (" \t\n\r\f".indexOf(letter) >= 0) {
        space = true;
      } else if (letter != SOFT_HYPHEN) {
        put(letter);
      }
    }
  }

  /** Sees to it that what follows is a new paragraph. */
  void partParagraphs() {
    lineEnds = 2;
  }

  /** Sees to it that what follows stands on a new line. */
  void startLine() {
    lineEnds = Math.max(lineEnds, 1);
  }

  /** Breaks the line; two breaks are a new paragraph. */
  void breakLine() {
    lineEnds = Math.min(2, lineEnds + 1);
  }

  /** Sees to it that what follows does not stick to what is there. */
  void space() {
    space = true;
  }

  void startEmphasis(Mark.Kind kind) {
    emphasis.computeIfAbsent(kind, any -> new Emphasis()).depth++;
  }

  void endEmphasis(Mark.Kind kind) {
    var ending = emphasis.get(kind);
    ending.depth--;
    if (ending.depth == 0) {
      close(kind, ending);
    }
  }

  int length() {
    return text.length();
  }

  /** Emphasis, by start. */
  List<Mark> marks() {
    return marks.stream()
        .sorted(Comparator.comparing(Mark::span).thenComparing(Mark::kind))
        .toList();
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void put(char letter) {
    if (!text.isEmpty() && lineEnds > 0) {
      emphasis.forEach(this::close);
      text.append(lineEnds == 1 ? "\n" : "\n\n");
    } else if (!text.isEmpty() && space) {
      text.append(' ');
    }
    lineEnds = 0;
    space = false;
    text.append(letter);
    emphasis.values().forEach(running -> running.reach(text.length()));
  }

  private void close(Mark.Kind kind, Emphasis running) {
    if (running.start >= 0) {
      marks.add(new Mark(new Span(running.start, running.end), kind));
      running.start = -1;
    }
  }

  /** One kind of emphasis while the text grows. */
  private static final class Emphasis {
    private int depth;
    private int start = -1;
    private int end;

    /** Takes in the character before an offset. */
    private void reach(int offset) {
      if (depth > 0) {
        start = start < 0 ? offset - 1 : start;
        end = offset;
      }
    }
  }
}
