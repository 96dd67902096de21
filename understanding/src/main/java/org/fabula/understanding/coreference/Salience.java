package org.fabula.understanding.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * Who is on the reader's mind: each mention adds weight, each sentence takes some off all others.
 * After Lappin and Leass, Computational Linguistics 1994, with weights for fiction.
 */
final class Salience {

  private static final double KEPT_PER_SENTENCE = 0.75;
  private static final double KEPT_PER_SENTENCE_OF_SPEECH = 0.96;
  private static final double KEPT_PER_PARAGRAPH = 0.9;
  private static final double FORGOTTEN = 0.01;

  private final Map<StoryCharacter, Double> weights = new HashMap<>();

  void add(StoryCharacter character, double weight) {
    weights.merge(character, weight, Double::sum);
  }

  void nextSentence() {
    decay(KEPT_PER_SENTENCE);
  }

  /** Listening to a speech, a reader keeps those in mind who are there. */
  void nextSentenceOfSpeech() {
    decay(KEPT_PER_SENTENCE_OF_SPEECH);
  }

  void nextParagraph() {
    decay(KEPT_PER_PARAGRAPH);
  }

  void clear() {
    weights.clear();
  }

  private void decay(double kept) {
    weights.replaceAll((character, weight) -> weight * kept);
    weights.values().removeIf(weight -> weight < FORGOTTEN);
  }

  /** The one with most weight times fitness; fitness zero leaves out. With its share of the sum. */
  Optional<Choice> best(ToDoubleFunction<StoryCharacter> fitness) {
    StoryCharacter best = null;
    double bestWeight = 0;
    double sum = 0;
    for (var character : inOrder()) {
      double weight = weights.get(character) * fitness.applyAsDouble(character);
      sum += weight;
      if (weight > bestWeight) {
        best = character;
        bestWeight = weight;
      }
    }
    return best == null ? Optional.empty() : Optional.of(new Choice(best, bestWeight / sum));
  }

  /** Everybody who is remembered, with their share of all weight. */
  Map<StoryCharacter, Double> shares() {
    double sum = 0;
    for (var character : inOrder()) {
      sum += weights.get(character);
    }
    var shares = new HashMap<>(weights);
    double all = sum;
    shares.replaceAll((character, weight) -> weight / all);
    return shares;
  }

  /** In an order that does not depend on hashing. */
  private List<StoryCharacter> inOrder() {
    var characters = new ArrayList<>(weights.keySet());
    characters.sort(java.util.Comparator.comparingInt(StoryCharacter::firstSeen));
    return characters;
  }

  /**
   * A character picked among several.
   *
   * @param share of all weight that fitted, from 0 to 1
   */
  record Choice(StoryCharacter character, double share) {}
}
