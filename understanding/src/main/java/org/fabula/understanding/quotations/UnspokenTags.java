package org.fabula.understanding.quotations;

import java.util.Set;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;

/** Tags that say that the words between marks were only thought. */
final class UnspokenTags {

  private static final Set<String> THINKING = Set.of("thought", "thinks", "mused", "muses");
  private static final Set<String> SELF = Set.of("himself", "herself", "myself", "themselves");
  private static final Set<String> SAYING = Set.of("said", "says", "say", "asked", "repeated");
  private static final int LONGEST_SUBJECT = 4;
  private static final int LONGEST_LEAD = 8;

  /**
   * {@code thought Odile}, {@code Odile thought to herself}, but not {@code she thought of home}.
   */
  boolean isAfter(int token, Segments segments) {
    for (int i = token; i < token + LONGEST_SUBJECT && segments.isWord(i); i++) {
      if (THINKING.contains(segments.lower(i))) {
        return i == token || endsTag(i + 1, segments);
      }
      if (SAYING.contains(segments.lower(i)) && isToSelf(i + 1, segments)) {
        return true;
      }
    }
    return false;
  }

  /** {@code to herself}, {@code Odile to herself}. */
  private static boolean isToSelf(int token, Segments segments) {
    for (int i = token; i < token + 3 && segments.isWord(i); i++) {
      if (SELF.contains(segments.lower(i))) {
        return segments.lower(i - 1).equals("to");
      }
    }
    return false;
  }

  private static boolean endsTag(int token, Segments segments) {
    if (!segments.isWord(token)) {
      return segments.kind(token) != Token.Kind.CLITIC;
    }
    var word = segments.lower(token);
    return word.endsWith("ly")
        || Set.of("as", "with", "and", "again").contains(word)
        || (Set.of("to", "within").contains(word)
            && segments.isWord(token + 1)
            && SELF.contains(segments.lower(token + 1)));
  }

  /** {@code She thought, } and {@code She thought to herself: } before the opening mark. */
  boolean isBefore(int mark, Segments segments) {
    int pause = mark - 1;
    if (pause < 1 || !Set.of(",", ":").contains(segments.word(pause))) {
      return false;
    }
    for (int i = pause - 1; i >= 0 && i > pause - LONGEST_LEAD && segments.isWord(i); i--) {
      if (THINKING.contains(segments.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
