package org.fabula.understanding.times;

/**
 * A stretch of time that is known within bounds, in minutes; negative towards the past.
 *
 * @param shortest at most {@code longest}
 */
public record Distance(long shortest, long longest) {

  /** Longer than any story: no bound. */
  public static final long ENDLESS = 1_000_000_000_000L;

  /** Anywhere in the future. */
  public static final Distance AFTER = new Distance(0, ENDLESS);

  /** Anywhere in the past. */
  public static final Distance BEFORE = AFTER.reversed();

  public Distance {
    if (shortest > longest || shortest < -ENDLESS || longest > ENDLESS) {
      throw new IllegalArgumentException("no time runs from " + shortest + " to " + longest);
    }
  }

  /** The same the other way. */
  public Distance reversed() {
    return new Distance(-longest, -shortest);
  }

  /** Whether only one side, or none, is bounded. */
  public boolean isOpen() {
    return longest == ENDLESS || shortest == -ENDLESS;
  }
}
