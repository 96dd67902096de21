package org.fabula.library;

import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.story.Story;

/** How many words there are, as a person counts them: "don't" and "well-known" are one each. */
final class WordCount {

  private WordCount() {}

  /** The words of a story's prose. */
  static int of(Story story) {
    return story.paragraphs().stream()
        .filter(Paragraph::isProse)
        .mapToInt(paragraph -> of(story.text(), paragraph.span()))
        .sum();
  }

  static int of(String text, Span part) {
    int count = 0;
    boolean inWord = false;
    for (int at = part.start(); at < part.end(); at++) {
      char unit = text.charAt(at);
      boolean letter = Character.isLetterOrDigit(unit) || Character.isSurrogate(unit);
      if (letter && !inWord) {
        count++;
      }
      inWord = letter || (inWord && joinsWords(unit));
    }
    return count;
  }

  private static boolean joinsWords(char unit) {
    return unit == '\'' || unit == '’' || unit == '-' || unit == '\u2010' || unit == '\u00ad';
  }
}
