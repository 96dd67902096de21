package org.fabula.web.known;

import java.util.Locale;

/** How long a story is, as a reader thinks of it. */
public record StoryLength(int words) {

  private static final int WORDS_A_MINUTE = 250;
  private static final int LONGEST_IN_MINUTES = 90;

  /** As time: "25 min", "6 h". */
  public String time() {
    int minutes = Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    return minutes < LONGEST_IN_MINUTES ? minutes + " min" : Math.round(minutes / 60f) + " h";
  }

  /** As a count: "1,500 words". */
  public String inWords() {
    return words == 1 ? "1 word" : String.format(Locale.ENGLISH, "%,d words", words);
  }
}
