package org.fabula.understanding.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.fabula.understanding.segmentation.Segments;

/**
 * How a story uses its words: how often each stands in lower case, and how often it is capitalised
 * although no sentence starts there. A name is capitalised everywhere.
 */
final class WordUse {

  private final Map<String, Integer> lowerCase = new HashMap<>();
  private final Map<String, Integer> capitalInside = new HashMap<>();

  WordUse(Segments segments) {
    for (int i = 0; i < segments.tokens().size(); i++) {
      if (segments.isWord(i)) {
        var word = segments.word(i);
        if (Character.isLowerCase(word.charAt(0))) {
          lowerCase.merge(word, 1, Integer::sum);
        } else if (!startsSentence(segments, i) && !isShouted(word)) {
          capitalInside.merge(word, 1, Integer::sum);
        }
      }
    }
  }

  int lowerCase(String word) {
    return lowerCase.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  int capitalInside(String word) {
    return capitalInside.getOrDefault(word, 0);
  }

  /** Whether English would capitalise any word here: after a stop, a mark, a colon or a dash. */
  static boolean startsSentence(Segments segments, int token) {
    if (segments.sentences().get(segments.sentenceOf(token)).firstToken() == token) {
      return true;
    }
    var before = segments.kind(token - 1);
    return switch (before) {
      case QUOTE_MARK, STOP, DASH, NUMBER -> true;
      case SIGN -> !isComma(segments, token - 1);
      case WORD, CLITIC -> false;
    };
  }

  private static boolean isComma(Segments segments, int token) {
    char sign = segments.story().text().charAt(segments.token(token).span().start());
    return sign == ',' || sign == ';' || sign == '&';
  }

  /** More than one letter, all of them capitals. */
  static boolean isShouted(String word) {
    return word.codePointCount(0, word.length()) > 1
        && word.codePoints().noneMatch(Character::isLowerCase);
  }
}
