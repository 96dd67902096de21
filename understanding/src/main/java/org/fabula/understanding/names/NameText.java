package org.fabula.understanding.names;

import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it would stand on a list, whatever the text does to it. */
public final class NameText {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final Pattern STUTTER = Pattern.compile("\\b(\\p{L})-(?=\\1)");

  private NameText() {}

  /** On one line, without stutter and shouting: "B-Bram" is Bram, "ODILE" is Odile. */
  public static String of(String inText) {
    var name = STUTTER.matcher(WHITE_SPACE.matcher(inText).replaceAll(" ")).replaceAll("");
    return isShouted(name) ? name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) : name;
  }

  private static boolean isShouted(String name) {
    return name.length() > 2 && name.codePoints().allMatch(Character::isUpperCase);
  }
}
