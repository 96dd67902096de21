package org.fabula.reading.metadata;

import java.util.regex.Pattern;

/** A line that gives the story to somebody: "To Marit. Thanks for the tea." */
final class Dedication {
  private static final int LONGEST = 200;
  private static final Pattern SHAPE =
      Pattern.compile(
          "[\\W_]{0,3}(?:to|for|dedicated to) (?:my |all |the |everyone |those |dear )?"
              + "[\\w'’-]{1,30}(?:(?: and | & |, | )[A-Z][\\w'’-]{0,30}){0,6}"
              + "(?:[\\W_]{0,4}|[.!]{1,3} .{0,150}"
              + "|[,;:—-]{0,2} ?(?:who|with|because|for|thanks|thank|happy|love|my|always|without"
              + "|whose|on|you)\\b.{0,150})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CAPITAL = Pattern.compile("\\P{Lu}{2,12}\\p{Lu}.*");

  private Dedication() {}

  static boolean fits(String line) {
    return line.length() <= LONGEST
        && SHAPE.matcher(line).matches()
        && CAPITAL.matcher(line.substring(1)).matches();
  }
}
