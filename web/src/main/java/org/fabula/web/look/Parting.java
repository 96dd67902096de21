package org.fabula.web.look;

import java.util.Locale;

/** What sets one paragraph off from the next. */
public enum Parting {
  INDENT,
  GAP;

  /** As forms, cookies and style sheets write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As a reader sees it. */
  public String title() {
    return switch (this) {
      case INDENT -> "Indent";
      case GAP -> "Gap";
    };
  }
}
