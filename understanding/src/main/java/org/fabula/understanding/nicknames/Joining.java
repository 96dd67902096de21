package org.fabula.understanding.nicknames;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins entries into people, the surest pair first, as long as no two of one person are clearly
 * two.
 */
final class Joining {

  private static final double SURE_ENOUGH = 0.25;
  private static final double CLEARLY_TWO = -2.5;

  private final Map<Entry, List<Entry>> people = new HashMap<>();

  private record Link(Entry a, Entry b, double odds) {}

  /** By the log odds of each pair; one that is not there may be either. */
  Joining(List<Entry> entries, Map<PairClues.Pair, Double> odds) {
    entries.forEach(entry -> people.put(entry, List.of(entry)));
    odds.entrySet().stream()
        .filter(pair -> pair.getValue() >= SURE_ENOUGH)
        .map(pair -> new Link(pair.getKey().a(), pair.getKey().b(), pair.getValue()))
        .sorted(
            Comparator.comparingDouble(Link::odds)
                .reversed()
                .thenComparingInt(link -> link.a.who().firstSeen())
                .thenComparingInt(link -> link.b.who().firstSeen()))
        .forEach(link -> join(people.get(link.a), people.get(link.b), odds));
  }

  private void join(List<Entry> some, List<Entry> others, Map<PairClues.Pair, Double> odds) {
    boolean areTwo =
        some.equals(others)
            || some.stream()
                .anyMatch(
                    one ->
                        others.stream().anyMatch(other -> between(one, other, odds) < CLEARLY_TWO));
    if (!areTwo) {
      var all = new ArrayList<>(some);
      all.addAll(others);
      all.forEach(entry -> people.put(entry, all));
    }
  }

  private static double between(Entry one, Entry other, Map<PairClues.Pair, Double> odds) {
    var pair = new PairClues.Pair(one, other);
    return odds.getOrDefault(pair, odds.getOrDefault(new PairClues.Pair(other, one), 0.0));
  }

  /** Those of several entries. */
  List<List<Entry>> joined() {
    return people.values().stream().filter(all -> all.size() > 1).distinct().toList();
  }
}
