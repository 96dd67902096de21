package org.fabula.evaluation.gold;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What ties two characters. */
public enum TieKind {
  FAMILY("family"),
  ROMANCE("romance", "lovers"),
  FRIENDSHIP("friendship", "friends"),
  ENMITY("enmity", "enemies"),
  WORK("work"),
  TEACHER("teacher"),
  HOST("host"),
  GUARDIAN("guardian"),
  ACQUAINTANCE("acquaintance", "acquaintances");

  @SuppressWarnings("ImmutableEnumChecker") // List.of copies
  private final List<String> words;

  TieKind(String... words) {
    this.words = List.of(words);
  }

  /** The kind that a word means, in any case. */
  public static Optional<TieKind> of(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> kind.words.contains(lower)).findFirst();
  }
}
