package org.fabula.understanding;

import java.util.Locale;

/** How much work goes into understanding a story. */
public enum Tier {
  /** By word lists, rules and small trained weights: for collections of thousands. */
  QUICK,
  /** The same, and a small transformer encoder that reads the whole text. */
  FULL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
