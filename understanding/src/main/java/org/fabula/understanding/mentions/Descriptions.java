package org.fabula.understanding.mentions;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.segmentation.Segments;

/**
 * What a story tells people by who have no name: "the man with the black beard". Such words belong
 * to the phrase where they come back; "with the greatest care", met once, does not.
 */
final class Descriptions {

  private static final Set<String> JOINING = Set.of("in", "with");
  private static final Set<String> ENDS =
      Set.of(
          "and", "or", "but", "who", "whom", "which", "that", "was", "is", "had", "were", "of",
          "in", "at", "to", "with", "for", "by", "from", "on", "as", "into", "than");
  private static final int MOST_WORDS = 3;
  private static final int FEWEST = 2;

  private final Segments segments;
  private final Lexicon lexicon;
  private final Map<String, Integer> counts = new HashMap<>();

  Descriptions(Segments segments, Lexicon lexicon) {
    this.segments = segments;
    this.lexicon = lexicon;
    for (int i = 0; i < segments.tokens().size(); i++) {
      if (isJoined(i)) {
        int end = longest(i);
        for (int to = i + 3; to <= end; to++) {
          counts.merge(text(i, to), 1, Integer::sum);
        }
      }
    }
  }

  /** Past the description that follows a phrase up to {@code end}; there itself if none does. */
  int endAfter(int start, int end) {
    if (!segments.lower(start).equals("the") || !isJoined(end)) {
      return end;
    }
    int to = longest(end);
    while (to >= end + 3 && counts.get(text(end, to)) < FEWEST) {
      to--;
    }
    return to >= end + 3 ? to : end;
  }

  /** "man with the" */
  private boolean isJoined(int token) {
    return segments.isWord(token)
        && JOINING.contains(segments.lower(token))
        && segments.isWord(token - 1)
        && lexicon.personNoun(segments.lower(token - 1)).isPresent()
        && segments.isWord(token + 1)
        && segments.lower(token + 1).equals("the");
  }

  private int longest(int joining) {
    int end = joining + 2;
    while (end < joining + 2 + MOST_WORDS
        && segments.isWord(end)
        && !segments.isCapitalised(end)
        && !ENDS.contains(segments.lower(end))
        && !lexicon.isSpeechVerb(segments.lower(end))) {
      end++;
    }
    return end;
  }

  /** With the noun before. */
  private String text(int joining, int end) {
    var text = new StringBuilder();
    for (int i = joining - 1; i < end; i++) {
      text.append(segments.lower(i)).append(' ');
    }
    return text.toString();
  }
}
