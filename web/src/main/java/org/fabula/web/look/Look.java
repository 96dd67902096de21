package org.fabula.web.look;

import java.util.Arrays;
import java.util.function.Function;

/**
 * How a reader wants the pages: a cookie carries it, so that the server paints it right at once.
 *
 * @param size step of the type size, from 0 to {@link #LARGEST}
 * @param width step of the column's width, from 0 to {@link #WIDEST}
 */
public record Look(Scheme scheme, int size, int width, Parting parting) {

  /** The last step of the type size. */
  public static final int LARGEST = 6;

  /** The last step of the column's width. */
  public static final int WIDEST = 3;

  /** Where nobody has chosen. */
  public static final Look FIRST = new Look(Scheme.SYSTEM, 2, 1, Parting.INDENT);

  public Look {
    size = Math.max(0, Math.min(LARGEST, size));
    width = Math.max(0, Math.min(WIDEST, width));
  }

  /** Of a cookie's text, as {@link #text()} wrote it; what it does not tell is as at first. */
  public static Look parse(String text) {
    var parts = text.split("\\.", -1);
    return new Look(
        choice(part(parts, 0), Scheme.values(), Scheme::key, FIRST.scheme),
        step(part(parts, 1), FIRST.size),
        step(part(parts, 2), FIRST.width),
        choice(part(parts, 3), Parting.values(), Parting::key, FIRST.parting));
  }

  /** On one line without blanks: {@code sepia.2.1.indent}. */
  public String text() {
    return scheme.key() + "." + size + "." + width + "." + parting.key();
  }

  /** The classes that carry it to the style sheet. */
  public String classes() {
    return "scheme-" + scheme.key() + " size-" + size + " width-" + width + " by-" + parting.key();
  }

  private static String part(String[] parts, int index) {
    return index < parts.length ? parts[index] : "";
  }

  private static <T> T choice(String key, T[] choices, Function<T, String> keys, T otherwise) {
    return Arrays.stream(choices)
        .filter(choice -> keys.apply(choice).equals(key))
        .findFirst()
        .orElse(otherwise);
  }

  private static int step(String digits, int otherwise) {
    return digits.matches("[0-9]") ? Integer.parseInt(digits) : otherwise;
  }
}
