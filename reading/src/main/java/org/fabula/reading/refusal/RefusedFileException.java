package org.fabula.reading.refusal;

/**
 * A file's bytes hold no story we can read. Says what they are and how to mend it, but not where
 * the file lies, which only the front door knows.
 */
public final class RefusedFileException extends Exception {
  private final String mend;

  /**
   * @param what what is wrong, as the middle of the line the user sees
   * @param mend what the user can do about it
   */
  public RefusedFileException(String what, String mend) {
    super(what);
    this.mend = mend;
  }

  /** What is wrong. */
  public String what() {
    return getMessage();
  }

  /** What the user can do about it. */
  public String mend() {
    return mend;
  }
}
