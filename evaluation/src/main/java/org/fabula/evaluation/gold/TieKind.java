package org.fabula.evaluation.gold;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What ties two characters. Gold data and systems have their own words for it; the table of the
 * words that mean a kind stands here. Where a text has several, the first decides.
 */
public enum TieKind {
  FAMILY(
      "family kin father mother son daughter sister brother sisters brothers husband wife married"
          + " grandmother grandfather grandson granddaughter cousin cousins aunt uncle niece nephew"),
  ROMANCE("romance lovers lover couple flirting betrothed"),
  FRIENDSHIP("friendship friends friend comrades"),
  ENMITY("enmity enemies enemy rivals"),
  WORK("work employer servant colleagues"),
  MEMBERSHIP("membership"),
  TEACHER("teacher teaching pupil apprentice"),
  HOST("host hospitality guest"),
  GUARDIAN("guardian guardianship ward"),
  ACQUAINTANCE("acquaintance acquaintances");

  private static final Pattern MARRIED =
      Pattern.compile("(husband|wife|spouse|married|widow|widower)\\b.*");
  private static final Pattern WORD = Pattern.compile("[a-z]+");

  @SuppressWarnings("ImmutableEnumChecker") // List.of copies
  private final List<String> words;

  TieKind(String words) {
    this.words = List.of(words.split(" ", -1));
  }

  /** The kind that a word means, in any case, or the first word of several that means one. */
  public static Optional<TieKind> of(String words) {
    return WORD.matcher(words.toLowerCase(Locale.ROOT))
        .results()
        .flatMap(word -> kind(word.group()).stream())
        .findFirst();
  }

  /** Whether words call somebody a husband or a wife, first of all. */
  static boolean isMarriage(String words) {
    return MARRIED.matcher(words.toLowerCase(Locale.ROOT)).matches();
  }

  private static Optional<TieKind> kind(String word) {
    return Arrays.stream(values()).filter(kind -> kind.words.contains(word)).findFirst();
  }
}
