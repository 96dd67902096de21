package org.fabula.evaluation;

/**
 * How long it took to read and understand how much.
 *
 * @param words parted by white space
 */
record Effort(double seconds, long words) {

  Effort plus(Effort other) {
    return new Effort(seconds + other.seconds, words + other.words);
  }

  double wordsPerSecond() {
    return seconds == 0 ? 0 : words / seconds;
  }
}
