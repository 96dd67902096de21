package org.fabula.web.profile;

import java.util.Locale;
import java.util.stream.Stream;
import org.fabula.understanding.speakers.Attribution;
import org.fabula.web.known.KnownStory;

/**
 * How much two say to each other.
 *
 * @param byA words that the one says to the other
 * @param byB and the other to the one
 */
record Talk(int byA, int byB) {

  static Talk of(String a, String b, KnownStory known) {
    return new Talk(words(a, b, known), words(b, a, known));
  }

  private static int words(String speaker, String addressee, KnownStory known) {
    return known.fabula().attributions().stream()
        .filter(it -> it.speaker().filter(who -> who.id().equals(speaker)).isPresent())
        .filter(it -> it.addressees().stream().anyMatch(who -> who.id().equals(addressee)))
        .mapToInt(it -> words(it, known))
        .sum();
  }

  private static int words(Attribution attribution, KnownStory known) {
    return attribution.quotation().spans().stream()
        .map(known.story()::cut)
        .mapToInt(
            text -> (int) Stream.of(text.split("\\s+")).filter(word -> !word.isBlank()).count())
        .sum();
  }

  boolean isSilent() {
    return byA + byB == 0;
  }

  /** The length of a bar that is 100 long for whoever says all of it. */
  String bar(boolean ofA) {
    return String.format(Locale.ROOT, "%.1f", 100.0 * (ofA ? byA : byB) / Math.max(1, byA + byB));
  }
}
