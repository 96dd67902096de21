package org.fabula.library;

/** From how many words up to and including how many. */
public record WordRange(int least, int most) {

  /** Of stories of any length. */
  public static final WordRange ANY = new WordRange(0, Integer.MAX_VALUE);

  public WordRange {
    if (least < 0 || most < least) {
      throw new IllegalArgumentException("no range runs from " + least + " to " + most);
    }
  }
}
