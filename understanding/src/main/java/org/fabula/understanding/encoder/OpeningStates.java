package org.fabula.understanding.encoder;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the encoder reads the words that open each paragraph: the mean over up to 25 of them of what
 * it gives for each as the first word of a span.
 */
public final class OpeningStates {

  /** How many numbers there are for a paragraph. */
  public static final int WIDTH = TokenVectors.LINK_WIDTH * Role.values().length;

  private static final int MOST_WORDS = 25;

  private final Map<Integer, float[]> sums = new HashMap<>();
  private final Map<Integer, Integer> words = new HashMap<>();

  OpeningStates() {}

  /** Takes the next word of a paragraph. */
  void add(int paragraph, float[] word) {
    if (words.merge(paragraph, 1, Integer::sum) <= MOST_WORDS) {
      var sum = sums.computeIfAbsent(paragraph, any -> new float[WIDTH]);
      for (int i = 0; i < WIDTH; i++) {
        sum[i] += word[i];
      }
    }
  }

  /** That of a paragraph by its index in the story; empty where it has no words. */
  public Optional<float[]> of(int paragraph) {
    return Optional.ofNullable(sums.get(paragraph)).map(sum -> mean(sum, words.get(paragraph)));
  }

  private static float[] mean(float[] sum, int words) {
    var mean = new float[WIDTH];
    for (int i = 0; i < WIDTH; i++) {
      mean[i] = sum[i] / Math.min(words, MOST_WORDS);
    }
    return mean;
  }
}
