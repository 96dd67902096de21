package org.fabula.reading.metadata;

/**
 * Whether two words are one slip of the finger apart: a letter too many, too few, wrong, or two
 * neighbours swapped (the edit distance of Damerau, CACM 1964, being at most one).
 */
final class OneSlip {
  private OneSlip() {}

  static boolean apart(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int head = 0;
    int shorter = Math.min(one.length(), other.length());
    while (head < shorter && one.charAt(head) == other.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    int left = one.length() - head - tail;
    int right = other.length() - head - tail;
    boolean swapped =
        left == 2
            && right == 2
            && one.charAt(head) == other.charAt(head + 1)
            && one.charAt(head + 1) == other.charAt(head);
    return swapped || (left <= 1 && right <= 1);
  }
}
