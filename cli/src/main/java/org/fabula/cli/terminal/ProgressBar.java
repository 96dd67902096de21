package org.fabula.cli.terminal;

import java.time.Duration;
import java.util.Locale;

/** A line such as {@code Adding [#######.............] 35 of 100, 2 min left}. */
final class ProgressBar {

  /** Goes to the line's start and clears it. */
  static final String ERASED = "\r\u001b[K";

  private static final int WIDTH = 24;
  private static final Duration BEFORE_A_GUESS = Duration.ofSeconds(3);

  private final String doing;
  private final int total;
  private final long start = System.nanoTime();
  private int done;

  ProgressBar(String doing, int total) {
    this.doing = doing;
    this.total = total;
  }

  void step() {
    done = Math.min(done + 1, total);
  }

  String drawn() {
    return ERASED + at(Duration.ofNanos(System.nanoTime() - start));
  }

  /** The line after {@code elapsed}, without the signs that place it. */
  String at(Duration elapsed) {
    int filled = (int) ((long) WIDTH * done / total);
    return doing
        + " ["
        + "#".repeat(filled)
        + ".".repeat(WIDTH - filled)
        + "] "
        + String.format(Locale.ROOT, "%,d of %,d", done, total)
        + left(elapsed);
  }

  private String left(Duration elapsed) {
    if (done == 0 || done == total || elapsed.compareTo(BEFORE_A_GUESS) < 0) {
      return "";
    }
    long seconds = elapsed.multipliedBy(total - done).dividedBy(done).toSeconds() + 1;
    return seconds < 90 ? ", " + seconds + " s left" : ", " + (seconds + 30) / 60 + " min left";
  }
}
