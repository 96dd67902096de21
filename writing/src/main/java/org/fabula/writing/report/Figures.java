package org.fabula.writing.report;

import java.util.Locale;
import org.fabula.story.Span;
import org.fabula.story.Story;

/** Numbers and places as a person reads them. */
final class Figures {

  private Figures() {}

  static String count(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A count with its noun: "1 chapter", "3 chapters". */
  static String count(int number, String noun) {
    return count(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** A share in whole percent; what is there at all is never 0%, and what is not all never 100%. */
  static String percent(int part, int whole) {
    if (part == 0 || whole == 0) {
      return "0%";
    }
    long rounded = Math.round(100.0 * part / whole);
    return part == whole ? "100%" : Math.min(99, Math.max(1, rounded)) + "%";
  }

  /** A share from 0 to 1 in whole percent; what rounds to none or all but is not says so. */
  static String percent(double share) {
    if (share > 0 && share < 0.005) {
      return "<1%";
    }
    return (share < 1 && share >= 0.995 ? ">99" : Math.round(100 * share)) + "%";
  }

  /** Where an offset lies: its chapter, where there are several, and how far into the story. */
  static String place(int offset, Story story) {
    var share = offset == 0 ? "0%" : 100L * offset / story.text().length() + "%";
    return story.chapters().size() == 1
        ? share
        : "ch. " + (story.chapterIndexAt(offset) + 1) + ", " + share;
  }

  /** The words of the story itself, parted by white space. */
  static int words(Story story) {
    int words = 0;
    for (var paragraph : story.paragraphs()) {
      words += paragraph.isProse() ? words(story.text(), paragraph.span()) : 0;
    }
    return words;
  }

  private static int words(String text, Span span) {
    int words = 0;
    boolean inWord = false;
    for (int i = span.start(); i < span.end(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += !space && !inWord ? 1 : 0;
      inWord = !space;
    }
    return words;
  }
}
