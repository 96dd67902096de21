package org.fabula.cli.terminal;

import java.util.function.IntPredicate;

/** Text made safe to show: a story or a file name may hold sequences that steer a terminal. */
final class Printable {

  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /** On one line; tabs stay. */
  static String line(String text) {
    return without(Printable::steers, text.replaceAll("\\R", " "));
  }

  private static boolean steers(int letter) {
    return (letter != '\t' && Character.isISOControl(letter))
        || switch (letter) { // marks that turn the writing direction of what follows
          case 0x202A, 0x202B, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068 -> true;
          default -> false;
        };
  }

  private static String without(IntPredicate unwanted, String text) {
    if (text.chars().noneMatch(unwanted)) {
      return text;
    }
    return text.codePoints()
        .map(letter -> unwanted.test(letter) ? REPLACEMENT : letter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
