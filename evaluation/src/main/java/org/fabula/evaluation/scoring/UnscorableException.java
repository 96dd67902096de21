package org.fabula.evaluation.scoring;

/** An answer that cannot be scored against a gold text. */
public final class UnscorableException extends Exception {
  private UnscorableException(String message) {
    super(message);
  }

  static UnscorableException ofOtherText(int answered, int gold) {
    return new UnscorableException(
        "the answer is about a text of %d code points, and this one has %d"
            .formatted(answered, gold));
  }
}
