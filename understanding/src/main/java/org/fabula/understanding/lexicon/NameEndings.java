package org.fabula.understanding.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How given names end, and whose names end so. */
final class NameEndings {

  private static final int LONGEST = 3;
  private static final int FEWEST = 5;

  private final Map<String, int[]> counts = new HashMap<>();

  NameEndings(Map<String, Gender> names) {
    names.forEach(
        (name, gender) -> {
          var word = name.toLowerCase(Locale.ROOT);
          for (int length = 1; length <= Math.min(LONGEST, word.length()); length++) {
            var count =
                counts.computeIfAbsent(word.substring(word.length() - length), any -> new int[2]);
            count[0] += gender == Gender.FEMININE ? 1 : 0;
            count[1] += gender == Gender.MASCULINE ? 1 : 0;
          }
        });
  }

  double of(String name) {
    var word = name.toLowerCase(Locale.ROOT);
    for (int length = Math.min(LONGEST, word.length()); length > 0; length--) {
      var count = counts.getOrDefault(word.substring(word.length() - length), new int[2]);
      if (count[0] + count[1] >= FEWEST) {
        return Math.log((count[0] + 1.0) / (count[1] + 1.0));
      }
    }
    return 0;
  }
}
