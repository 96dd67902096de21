package org.fabula.understanding.ties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts what joins each pair: for every sort of sign how many there are, each for its confidence.
 * What others have to do with the two does not count, so that a tie does not fade because the story
 * turns to somebody else. Linear in the signs.
 */
final class PairClues {

  private final Map<Pair, Map<String, Double>> byPair = new LinkedHashMap<>();

  /**
   * Of signs and of ties that follow from them.
   *
   * @param inferred kin whom no sign joins, or none that tells how
   */
  PairClues(List<Sign> signs, List<Tie> inferred) {
    for (var sign : signs) {
      var pair = Pair.of(sign.a(), sign.b());
      add(pair, name(sign), sign.confidence());
      if (!sign.clue().isOfEach()) {
        add(pair, "all", sign.confidence());
      }
    }
    for (var tie : inferred) {
      add(Pair.of(tie.a(), tie.b()), "follows " + word(tie.kind()), tie.confidence());
    }
    byPair.forEach(
        (pair, clues) -> {
          if (pair.isOutsideCast()) {
            clues.put("outside the cast", 1.0);
          }
        });
  }

  private void add(Pair pair, String clue, double weight) {
    byPair.computeIfAbsent(pair, any -> new TreeMap<>()).merge(clue, weight, Double::sum);
  }

  /** What sort of sign it is: "noun kin", "deed romance for", "tone against". */
  private static String name(Sign sign) {
    var name = new StringBuilder(word(sign.clue()));
    sign.role().ifPresent(role -> name.append(' ').append(word(role.kind())));
    sign.polarity().ifPresent(polarity -> name.append(polarity < 0 ? " against" : " for"));
    return name.toString();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Of a pair that a sign or an inference joins. */
  Map<String, Double> of(Pair pair) {
    return byPair.get(pair);
  }

  List<TieEvidence> evidence() {
    return byPair.entrySet().stream()
        .map(it -> new TieEvidence(it.getKey().one(), it.getKey().other(), it.getValue()))
        .toList();
  }
}
