package org.fabula.understanding.coreference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.fabula.understanding.cast.StoryCharacter;

/**
 * Whom a mention may stand for, with shares that sum to one at most.
 *
 * @param shares by number: the cast in its order, then whatever else is mentioned
 */
record Referents(Map<Integer, Double> shares) {

  static final Referents NONE = new Referents(Map.of());
  private static final double LEAST_SHARE = 0.01;

  static Referents of(int number, double share) {
    return new Referents(Map.of(number, share));
  }

  /** Sums up shares of other referents. */
  static final class Sum {
    private final Map<Integer, Double> shares = new TreeMap<>();

    void add(Referents referents, double weight) {
      referents.shares.forEach((number, share) -> add(number, share * weight));
    }

    void add(int number, double share) {
      if (share > 0) {
        shares.merge(number, share, Double::sum);
      }
    }

    Referents all() {
      return new Referents(new TreeMap<>(shares));
    }

    /** The sum with each share weighed and all brought back to one; small ones are dropped. */
    Referents weighed(IntToDoubleFunction weight) {
      shares.replaceAll((number, share) -> share * weight.applyAsDouble(number));
      double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
      if (sum <= 0) {
        return NONE;
      }
      shares.replaceAll((number, share) -> share / sum);
      shares.values().removeIf(share -> share < LEAST_SHARE);
      return new Referents(new TreeMap<>(shares));
    }
  }

  /** The likeliest; of two the first. -1 if there is none. */
  int best() {
    int best = -1;
    double most = 0;
    for (var entry : shares.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  /** The likeliest few, the likeliest first. */
  List<Integer> likeliest(int most) {
    return shares.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  double share(int number) {
    return shares.getOrDefault(number, 0.0);
  }

  /** The shares of those in the cast. */
  Map<StoryCharacter, Double> among(List<StoryCharacter> cast) {
    var among = new LinkedHashMap<StoryCharacter, Double>();
    shares.forEach(
        (number, share) -> {
          if (number < cast.size()) {
            among.put(cast.get(number), share);
          }
        });
    return among;
  }
}
