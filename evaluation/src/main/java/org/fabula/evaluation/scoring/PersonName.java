package org.fabula.evaluation.scoring;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it is compared: its words in lower case, without punctuation and possessive. */
record PersonName(List<String> words) {

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s(?![\\p{L}\\p{N}_])");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A name without the honorifics before it, and what these say. */
  record Bare(List<String> words, Honorific honorific) {
    boolean agreesWith(Bare other) {
      return words.equals(other.words) && honorific.agreesWith(other.honorific);
    }
  }

  static PersonName of(String name) {
    var whole = POSSESSIVE.matcher(foldCase(name)).replaceAll("");
    return new PersonName(NO_WORD.splitAsStream(whole).filter(word -> !word.isEmpty()).toList());
  }

  /** By way of upper case, so that "ß" and "ss" are one. */
  private static String foldCase(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  Bare bare() {
    var honorific = Honorific.OPEN;
    int start = 0;
    while (start < words.size() - 1) {
      var found = Honorific.of(words.get(start));
      if (found.isEmpty()) {
        break;
      }
      if (found.get() != Honorific.OPEN) {
        honorific = found.get();
      }
      start++;
    }
    return new Bare(words.subList(start, words.size()), honorific);
  }
}
