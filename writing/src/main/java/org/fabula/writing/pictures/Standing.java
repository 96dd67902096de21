package org.fabula.writing.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.ties.Asserter;
import org.fabula.understanding.ties.Manner;
import org.fabula.understanding.ties.Sign;
import org.fabula.understanding.ties.Tie;
import org.fabula.understanding.ties.TieKind;

/**
 * How two characters stand to each other, as far as a fabula tells.
 *
 * @param a the one who comes first in the cast
 * @param b the other
 * @param ties at least one, the most telling first: what the story tells, then what it shows, then
 *     what only its header claims
 * @param ofA how {@code a} feels lately about {@code b}
 * @param ofB how {@code b} feels lately about {@code a}
 */
public record Standing(
    StoryCharacter a, StoryCharacter b, List<Tie> ties, Feeling ofA, Feeling ofB) {

  private static final Comparator<Tie> MOST_TELLING =
      Comparator.comparing((Tie tie) -> tie.asserter().kind() == Asserter.Kind.HEADER)
          .thenComparing(tie -> tie.manner() != Manner.TOLD)
          .thenComparing(tie -> tie.kind() == TieKind.ACQUAINTANCE)
          .thenComparing(Tie::confidence, Comparator.reverseOrder());

  public Standing {
    ties = ties.stream().sorted(MOST_TELLING).toList();
    if (ties.isEmpty()) {
      throw new IllegalArgumentException("nothing ties " + a.id() + " to " + b.id());
    }
  }

  /** Every pair of the cast that something ties, in the order in which that becomes known. */
  public static List<Standing> all(Fabula fabula) {
    Map<Set<String>, List<Tie>> ties = new LinkedHashMap<>();
    var signs =
        fabula.ties().signs().stream()
            .collect(Collectors.groupingBy(sign -> List.of(sign.a(), sign.b())));
    Map<String, Integer> places = new HashMap<>();
    fabula.characters().forEach(who -> places.put(who.id(), places.size()));
    for (var tie : fabula.ties().all()) {
      if (places.containsKey(tie.a()) && places.containsKey(tie.b())) {
        ties.computeIfAbsent(Set.of(tie.a(), tie.b()), any -> new ArrayList<>()).add(tie);
      }
    }
    var all = new ArrayList<Standing>();
    ties.forEach(
        (pair, between) -> {
          var two = pair.stream().map(places::get).sorted().map(fabula.characters()::get).toList();
          all.add(of(two.get(0), two.get(1), between, signs));
        });
    all.sort(Comparator.comparingInt(Standing::knownFrom));
    return all;
  }

  /** Of two by their ids; empty where nothing ties them. */
  public static Optional<Standing> between(String one, String other, Fabula fabula) {
    return all(fabula).stream()
        .filter(it -> Set.of(one, other).equals(Set.of(it.a().id(), it.b().id())))
        .findFirst();
  }

  private static Standing of(
      StoryCharacter a, StoryCharacter b, List<Tie> ties, Map<List<String>, List<Sign>> signs) {
    return new Standing(
        a,
        b,
        ties,
        Feeling.lately(signs.getOrDefault(List.of(a.id(), b.id()), List.of())),
        Feeling.lately(signs.getOrDefault(List.of(b.id(), a.id()), List.of())));
  }

  /** The tie that says most. */
  public Tie main() {
    return ties.get(0);
  }

  /** Whether both feel the same, or nothing is known of either. */
  public boolean isMutual() {
    return ofA == ofB;
  }

  /** The offset from which a reader can know of it. */
  public int knownFrom() {
    return ties.stream().mapToInt(Tie::knownFrom).min().orElseThrow();
  }

  /** How much there is to tell of it: more with every passage, less for mere acquaintance. */
  double strength() {
    return ties.stream()
        .mapToDouble(
            tie ->
                Math.log1p(tie.evidence().size()) * (tie.kind() == TieKind.ACQUAINTANCE ? 0.3 : 1))
        .sum();
  }
}
