package org.fabula.understanding.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Joins referents between which the encoder wavers: if many mentions may as well stand for one as
 * for the other, the two are one. Two of the cast are never joined, as no weak links may merge two
 * well-established people.
 */
final class Joining {

  private static final int CLOSEST = 3;
  private static final double LEAST_OVERLAP = 2;
  private static final double LEAST_PART = 0.2;

  private final Map<Integer, Integer> joinedTo = new HashMap<>();

  private Joining() {}

  /** Two referents and how much of their mentions they share. */
  private record Overlap(int first, int second, double mentions) {}

  /**
   * Decides who is joined.
   *
   * @param mentions whom each mention may stand for
   * @param cast the number of the cast; their numbers come first
   * @param agree whether two may be one by what is known of their gender
   */
  static Joining of(Collection<Referents> mentions, int cast, BiPredicate<Integer, Integer> agree) {
    var sizes = new HashMap<Integer, Double>();
    var overlaps = new HashMap<List<Integer>, Double>();
    for (var mention : mentions) {
      mention.shares().forEach((number, share) -> sizes.merge(number, share, Double::sum));
      var closest = mention.likeliest(CLOSEST);
      for (int one : closest) {
        for (int other : closest) {
          if (one < other) {
            overlaps.merge(
                List.of(one, other),
                Math.min(mention.share(one), mention.share(other)),
                Double::sum);
          }
        }
      }
    }
    var ordered = new ArrayList<Overlap>();
    overlaps.forEach((two, much) -> ordered.add(new Overlap(two.get(0), two.get(1), much)));
    ordered.sort(
        Comparator.comparingDouble(Overlap::mentions)
            .reversed()
            .thenComparingInt(Overlap::first)
            .thenComparingInt(Overlap::second));
    var joining = new Joining();
    for (var overlap : ordered) {
      int first = joining.of(overlap.first);
      int second = joining.of(overlap.second);
      double smaller = Math.min(sizes.get(first), sizes.get(second));
      if (first != second
          && Math.max(first, second) >= cast
          && overlap.mentions >= LEAST_OVERLAP
          && overlap.mentions >= LEAST_PART * smaller
          && agree.test(first, second)) {
        joining.joinedTo.put(Math.max(first, second), Math.min(first, second));
      }
    }
    return joining;
  }

  /** Whom a referent is joined to in the end, or itself. */
  int of(int number) {
    int found = number;
    while (joinedTo.containsKey(found)) {
      found = joinedTo.get(found);
    }
    return found;
  }
}
