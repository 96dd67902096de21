package org.fabula.understanding.passages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.fabula.understanding.resource.Resource;

/**
 * Which topic a sentence is about, or none: multinomial regression over its words and pairs of
 * words. Names and numbers stand for all of their kind. Made by {@code training/continuity}.
 */
final class TopicModel {

  private static final int CLASSES = Topic.values().length + 1;
  private static final int STEM = 5;

  /** The weights that come with Fabula. */
  static final TopicModel SHIPPED = new TopicModel();

  private final byte[] weights = Resource.bytes(TopicModel.class, "topic-weights.bin");
  private final double step;
  private final double[] bias = new double[CLASSES];

  private TopicModel() {
    var row = Resource.rows(TopicModel.class, "topic-model.tsv").get(0);
    step = Double.parseDouble(row[0]);
    for (int i = 0; i < CLASSES; i++) {
      bias[i] = Double.parseDouble(row[i + 1]);
    }
  }

  /** How likely each topic is; what lacks to one is the share of none. */
  double[] shares(String text) {
    var scores = scores(HashedWords.of(features(text), weights.length / CLASSES));
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - most);
    }
    var shares = new double[CLASSES - 1];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(scores[i] - most) / sum;
    }
    return shares;
  }

  private double[] scores(int[] features) {
    var scores = new double[CLASSES];
    for (int feature : features) {
      for (int i = 0; i < CLASSES; i++) {
        scores[i] += weights[feature * CLASSES + i];
      }
    }
    for (int i = 0; i < CLASSES; i++) {
      scores[i] = bias[i] + step * scores[i] / Math.sqrt(Math.max(1, features.length));
    }
    return scores;
  }

  private static Set<String> features(String text) {
    var words = new ArrayList<String>();
    var matcher = Passage.WORD.matcher(text);
    boolean starts = true;
    while (matcher.find()) {
      words.add(standIn(matcher.group(), starts));
      starts = matcher.end() < text.length() && ".!?".indexOf(text.charAt(matcher.end())) >= 0;
    }
    var features = new HashSet<String>();
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      features.add("1" + word);
      if (i > 0) {
        features.add("2" + words.get(i - 1) + " " + word);
      }
      if (word.length() > STEM) {
        features.add("5" + word.substring(0, STEM));
      }
    }
    return features;
  }

  private static String standIn(String word, boolean starts) {
    if (Quantity.isNumber(word.toLowerCase(Locale.ROOT))) {
      return "#";
    }
    boolean name = Character.isUpperCase(word.charAt(0)) && !word.equals("I") && !starts;
    return name ? "^" : Passage.plain(word);
  }
}
