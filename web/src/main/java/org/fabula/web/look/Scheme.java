package org.fabula.web.look;

import java.util.Locale;

/** The colours of the pages. */
public enum Scheme {
  /** Paper by day, dusk where the reader's system asks for dark pages. */
  SYSTEM,
  PAPER,
  SEPIA,
  DUSK,
  NIGHT;

  /** As forms, cookies and style sheets write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As a reader sees it. */
  public String title() {
    return switch (this) {
      case SYSTEM -> "As my device";
      case PAPER -> "Paper";
      case SEPIA -> "Sepia";
      case DUSK -> "Dusk";
      case NIGHT -> "Night";
    };
  }
}
