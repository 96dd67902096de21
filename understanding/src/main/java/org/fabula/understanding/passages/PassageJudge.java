package org.fabula.understanding.passages;

import java.util.HashMap;
import java.util.Map;
import org.fabula.understanding.resource.Resource;

/**
 * Judges whether two passages clash: logistic regression over their words and over clues that
 * compare them. The weights are made by {@code training/continuity}; {@code MODEL.md} beside them
 * says from what and how good they are. May be shared between threads.
 */
public final class PassageJudge {

  private static final double LEAST_SHARE = 1e-9;
  private static final double FOR_A_WORD = 0.7;
  private static final int MOST_WORDS = 4;
  private static final double FOR_A_PERSON = 1;

  private final byte[] weights = Resource.bytes(PassageJudge.class, "clash-weights.bin");
  private final Map<String, Double> clues = new HashMap<>();

  public PassageJudge() {
    for (var row : Resource.rows(PassageJudge.class, "clash-model.tsv")) {
      clues.put(row[0], Double.parseDouble(row[1]));
    }
  }

  /** How near two passages are to each other in topic, words and people; the highest first. */
  public double nearness(Passage first, Passage second, Bond bond) {
    int words = 0;
    for (var stem : first.stems()) {
      words += second.stems().contains(stem) ? 1 : 0;
    }
    return words == 0 && !bond.onePerson()
        ? Double.NEGATIVE_INFINITY
        : ClashClues.nearness(first, second, LEAST_SHARE)
            + FOR_A_WORD * Math.min(MOST_WORDS, words)
            + (bond.onePerson() ? FOR_A_PERSON : 0);
  }

  /** What both are most likely about. */
  public Topic topic(Passage first, Passage second) {
    return ClashClues.topic(first, second);
  }

  /** Whether both bear on their topic, and do not tell the same of it. */
  public boolean mayClash(Passage first, Passage second) {
    var clues = ClashClues.of(first, second, new Bond(false, false)).keySet();
    return switch (topic(first, second)) {
      case LIFE_AND_DEATH -> first.has("dead") || second.has("dead");
      case LOOKS -> isOnLooks(first) && isOnLooks(second) && !clues.contains("colours agree");
      case INJURY -> !clues.contains("sides agree");
      case AGE_AND_DATES -> !clues.contains("ages differ 0");
      case DURATIONS_AND_NUMBERS ->
          clues.stream().noneMatch(it -> it.startsWith("durations agree"))
              && !clues.contains("counts agree");
      case KIN, ACQUAINTANCE, POSSESSIONS, WHEREABOUTS, FATE_OF_PLACES -> true;
    };
  }

  private static boolean isOnLooks(Passage passage) {
    return passage.has("look") || passage.has("colour");
  }

  /** Whether nothing later can make it otherwise: a death, a ruin, having met. */
  public boolean isFinal(Passage passage, Topic topic) {
    return topic == Topic.ACQUAINTANCE
        ? passage.has("known")
        : passage.has("dead") || passage.has("gone");
  }

  /**
   * Log odds of a clash.
   *
   * @param first the one told first
   */
  public double logOdds(Passage first, Passage second, Bond bond) {
    int sum = 0;
    var words = HashedWords.of(ClashClues.words(first, second), weights.length);
    for (int word : words) {
      sum += weights[word];
    }
    double logOdds = weight("bias") + weight("step") * sum / Math.sqrt(Math.max(1, words.length));
    for (var clue : ClashClues.of(first, second, bond).entrySet()) {
      logOdds += weight(clue.getKey()) * clue.getValue();
    }
    return logOdds;
  }

  private double weight(String clue) {
    return clues.getOrDefault(clue, 0.0);
  }
}
