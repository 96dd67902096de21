package org.fabula.understanding.scenes;

import java.util.ArrayList;
import java.util.List;
import org.fabula.understanding.segmentation.Segments;

/**
 * The words that open a paragraph of narration, as its first sentence has them: "when", "garden",
 * "station". Each stands once, however often it is used; the first and the first two stand once
 * more, as "^when" and "^when_the". Capitalised ones after the first, which are names, are left
 * out.
 */
final class OpeningWords {

  private static final int MOST = 22;

  private OpeningWords() {}

  /** Those of the sentence that starts at a token, up to the end of a paragraph. */
  static List<String> of(Segments segments, int firstToken, int endToken) {
    var words = new ArrayList<String>();
    int end = Math.min(endToken, endOfSentence(segments, firstToken));
    for (int i = firstToken; i < end && words.size() < MOST; i++) {
      if (segments.isWord(i) && (i == firstToken || !segments.isCapitalised(i))) {
        words.add(segments.lower(i));
      }
    }
    var found = new ArrayList<>(words.stream().distinct().toList());
    if (!words.isEmpty()) {
      found.add("^" + words.get(0));
    }
    if (words.size() > 1) {
      found.add("^" + words.get(0) + "_" + words.get(1));
    }
    return found;
  }

  private static int endOfSentence(Segments segments, int token) {
    return segments.sentences().get(segments.sentenceOf(token)).endToken();
  }
}
