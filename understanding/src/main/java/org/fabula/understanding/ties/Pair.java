package org.fabula.understanding.ties;

/** Two characters, whoever stands to whom; the one with the lesser id first. */
record Pair(String one, String other) {

  static Pair of(String a, String b) {
    return isBefore(a, b) ? new Pair(a, b) : new Pair(b, a);
  }

  /** Whether one of two ids is the lesser: {@code c2} before {@code c10}. */
  private static boolean isBefore(String a, String b) {
    return a.length() == b.length() ? a.compareTo(b) < 0 : a.length() < b.length();
  }

  /** Whether one of the two is a {@link Bystanders bystander}. */
  boolean isOutsideCast() {
    return Bystanders.isOne(one) || Bystanders.isOne(other);
  }

  /** Whether a character is the first of the two. */
  boolean isFirst(String id) {
    return one.equals(id);
  }
}
