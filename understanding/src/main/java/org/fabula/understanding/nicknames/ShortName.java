package org.fabula.understanding.nicknames;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a short name may be made of a longer one: its start or end, with or without "-y" or "-s". */
enum ShortName {
  /** "Pom" of Pomfrida */
  START,
  /** "Benny" of Benedetta */
  START_WITH_ENDING,
  /** "Jo" of Josephine */
  TWO_LETTERS,
  /** "Teo" of Mateo */
  END,
  /** "Jitka" and "Jituš" */
  LIKE_START,
  /** "Hal" and "Harriet" */
  LETTER,
  NONE;

  private static final Pattern ENDING =
      Pattern.compile("(?:ie|ey|y|i|s|sy|sie|o|er|a|ka|inka|ita|ette)$");
  private static final int FEWEST = 3;

  /** The most telling way in which a word of the one may be made of one of the other, or back. */
  static ShortName between(Set<String> some, Set<String> others) {
    var best = NONE;
    for (var one : some) {
      for (var other : others) {
        var found = one.length() <= other.length() ? of(one, other) : of(other, one);
        best = found.compareTo(best) < 0 ? found : best;
      }
    }
    return best;
  }

  private static ShortName of(String shortWord, String longWord) {
    var name = shortWord.toLowerCase(Locale.ROOT);
    var whole = longWord.toLowerCase(Locale.ROOT);
    if (name.charAt(0) != whole.charAt(0)) {
      return name.length() >= FEWEST && whole.endsWith(name) ? END : NONE;
    }
    if (whole.startsWith(name)) {
      return name.length() >= FEWEST ? START : name.length() == 2 ? TWO_LETTERS : LETTER;
    }
    var stem = undoubled(ENDING.matcher(name).replaceFirst(""));
    if (stem.length() < name.length() && whole.startsWith(stem) && stem.length() > 1) {
      return stem.length() >= FEWEST ? START_WITH_ENDING : TWO_LETTERS;
    }
    int shared = 0;
    while (shared < name.length() && name.charAt(shared) == whole.charAt(shared)) {
      shared++;
    }
    return shared >= FEWEST ? LIKE_START : LETTER;
  }

  /** "benn" is "ben". */
  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    return last > 1 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
  }
}
