package org.fabula.reading.chapters;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.fabula.reading.manuscript.Lines;

/**
 * Follows numbered lines and keeps those that count on with text between them: 1, 2, 3, and from 1
 * again. Numbers that follow each other closely are a list, others are stray.
 */
final class Countings {
  private static final int TEXT_BETWEEN = 200;
  private static final int MOST_MISSING = 1;

  private final Lines lines;
  private final int fewest;
  private final BitSet kept = new BitSet();
  private final List<Integer> run = new ArrayList<>();
  private int last;

  /**
   * @param fewest how many must count on to be believed
   */
  Countings(Lines lines, int fewest) {
    this.lines = lines;
    this.fewest = fewest;
  }

  void add(int line, int number) {
    int step = number - last;
    boolean goesOn = !run.isEmpty() && step >= 1 && step <= 1 + MOST_MISSING;
    boolean far = run.isEmpty() || distance(line) >= TEXT_BETWEEN;
    if (goesOn && far) {
      run.add(line);
      last = number;
    } else if (number <= 1 || run.isEmpty()) {
      finish();
      run.add(line);
      last = number;
    }
  }

  /** The lines that count on. */
  BitSet kept() {
    finish();
    return kept;
  }

  private int distance(int line) {
    return lines.start(line) - lines.end(run.get(run.size() - 1));
  }

  private void finish() {
    if (run.size() >= fewest) {
      run.forEach(kept::set);
    }
    run.clear();
  }
}
