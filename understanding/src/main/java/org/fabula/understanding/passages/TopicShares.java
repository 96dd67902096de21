package org.fabula.understanding.passages;

import java.util.List;

/** How likely a sentence is about each topic; what lacks to one is about none. */
public final class TopicShares {

  private static final List<Topic> TOPICS = List.of(Topic.values());

  private final double[] shares;

  private TopicShares(double[] shares) {
    this.shares = shares;
  }

  /** Reads a sentence. */
  public static TopicShares of(String text) {
    return new TopicShares(TopicModel.SHIPPED.shares(text));
  }

  /** Of a topic, from 0 to 1. */
  double of(Topic topic) {
    return shares[TOPICS.indexOf(topic)];
  }

  /** How likely it is about any topic. */
  public double weight() {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    return sum;
  }

  /** The topic it is most likely about. */
  public Topic topic() {
    int best = 0;
    for (int i = 1; i < shares.length; i++) {
      best = shares[i] > shares[best] ? i : best;
    }
    return TOPICS.get(best);
  }
}
