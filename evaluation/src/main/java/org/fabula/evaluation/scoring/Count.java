package org.fabula.evaluation.scoring;

import java.util.List;
import java.util.stream.IntStream;

/** What was counted for a metric. Counts of texts add up to the count of their corpus. */
public sealed interface Count {

  /** The figure that tables show, from 0 to 1: a share, or F1. */
  double value();

  /** Both together; they must be of one kind. */
  Count plus(Count other);

  /** So many right of so many. */
  record Share(int right, int of) implements Count {
    @Override
    public double value() {
      return of == 0 ? 0 : (double) right / of;
    }

    @Override
    public Count plus(Count other) {
      if (other instanceof Share share) {
        return new Share(right + share.right, of + share.of);
      }
      throw new IllegalArgumentException("cannot add " + this + " and " + other);
    }
  }

  /**
   * Gold items found, and answered items that were right. The hits are of two counts because a
   * metric may weigh them differently.
   */
  record Agreement(double recallHits, int goldItems, double precisionHits, int answeredItems)
      implements Count {

    static Agreement of(int hits, int goldItems, int answeredItems) {
      return new Agreement(hits, goldItems, hits, answeredItems);
    }

    public double recall() {
      return goldItems == 0 ? 0 : recallHits / goldItems;
    }

    public double precision() {
      return answeredItems == 0 ? 0 : precisionHits / answeredItems;
    }

    @Override
    public double value() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public Count plus(Count other) {
      if (other instanceof Agreement agreement) {
        return new Agreement(
            recallHits + agreement.recallHits,
            goldItems + agreement.goldItems,
            precisionHits + agreement.precisionHits,
            answeredItems + agreement.answeredItems);
      }
      throw new IllegalArgumentException("cannot add " + this + " and " + other);
    }
  }

  /**
   * Confidences beside what came of them, in bins of equal width. Its value is an error: the less
   * the better.
   */
  record Calibration(List<Bin> bins) implements Count {

    private static final int BINS = 10;

    /** Claims of about one confidence: the sum of their confidences, and how many were right. */
    record Bin(double confidence, int right, int of) {
      private Bin plus(Bin other) {
        return new Bin(confidence + other.confidence, right + other.right, of + other.of);
      }
    }

    public Calibration {
      bins = List.copyOf(bins);
    }

    /** Of one claim. */
    static Calibration of(double confidence, boolean right) {
      int own = Math.min(BINS - 1, (int) (confidence * BINS));
      return new Calibration(
          IntStream.range(0, BINS)
              .mapToObj(i -> i == own ? new Bin(confidence, right ? 1 : 0, 1) : new Bin(0, 0, 0))
              .toList());
    }

    @Override
    public double value() {
      int claims = bins.stream().mapToInt(Bin::of).sum();
      double off = bins.stream().mapToDouble(bin -> Math.abs(bin.confidence - bin.right)).sum();
      return claims == 0 ? 0 : off / claims;
    }

    @Override
    public Count plus(Count other) {
      if (other instanceof Calibration calibration) {
        return new Calibration(
            IntStream.range(0, BINS)
                .mapToObj(i -> bins.get(i).plus(calibration.bins.get(i)))
                .toList());
      }
      throw new IllegalArgumentException("cannot add " + this + " and " + other);
    }
  }
}
