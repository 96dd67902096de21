package org.fabula.library;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fabula.story.Span;

/**
 * A word as search sees it: a run of letters and digits. An apostrophe parts words, so "Odile" is
 * found in "Odile's".
 *
 * @param key the word without case and accents
 */
record Word(Span span, String key) {

  /** The words in a part of a text, in order. */
  static List<Word> in(String text, Span part) {
    var words = new ArrayList<Word>();
    int at = part.start();
    while (at < part.end()) {
      int end = at;
      while (end < part.end() && belongsToWord(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end > at) {
        var span = new Span(at, Math.min(end, part.end()));
        var key = key(text.substring(span.start(), span.end()));
        if (!key.isEmpty()) {
          words.add(new Word(span, key));
        }
      }
      at = end > at ? end : at + Character.charCount(text.codePointAt(at));
    }
    return words;
  }

  static List<Word> in(String text) {
    return in(text, new Span(0, text.length()));
  }

  /** The keys of a text's words, parted by blanks. */
  static String keys(String text, Span part) {
    return in(text, part).stream().map(Word::key).collect(Collectors.joining(" "));
  }

  static String keys(String text) {
    return keys(text, new Span(0, text.length()));
  }

  private static boolean belongsToWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || isAccent(codePoint);
  }

  private static boolean isAccent(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static String key(String word) {
    if (isAscii(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    var plain = new StringBuilder();
    Normalizer.normalize(word, Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(plain::appendCodePoint);
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (word.charAt(at) >= 128) {
        return false;
      }
    }
    return true;
  }
}
