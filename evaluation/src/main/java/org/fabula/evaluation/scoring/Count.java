package org.fabula.evaluation.scoring;

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
}
