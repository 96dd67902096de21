package org.fabula.evaluation.scoring;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fabula.evaluation.answer.AnsweredTie;
import org.fabula.evaluation.gold.GoldTie;
import org.fabula.evaluation.gold.TieKind;
import org.fabula.evaluation.gold.TieManner;

/** Ties between characters, whatever their direction. */
final class TieScore {

  private final List<GoldTie> expected;
  private final List<AnsweredTie> answered;
  private final Set<Pair> married;

  /** Two gold characters, the lesser id first. */
  private record Pair(String one, String other) {
    static Pair of(String a, String b) {
      return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }

    static Pair of(GoldTie tie) {
      return of(tie.a(), tie.b());
    }

    static Pair of(AnsweredTie tie) {
      return of(tie.a(), tie.b());
    }
  }

  private record TiedPair(Pair pair, TieKind kind) {}

  TieScore(List<AnsweredTie> ties, List<GoldTie> gold, SharedNames people) {
    expected = gold;
    married = gold.stream().filter(GoldTie::isMarriage).map(Pair::of).collect(toSet());
    answered =
        ties.stream()
            .map(
                tie ->
                    new AnsweredTie(
                        people.goldOrStranger(tie.a()),
                        people.goldOrStranger(tie.b()),
                        tie.kind(),
                        tie.manner(),
                        tie.polarity()))
            .toList();
  }

  Map<Metric, Count> counts() {
    var counts = new TreeMap<Metric, Count>();
    var pairs = expected.stream().map(Pair::of).collect(toSet());
    var given = answered.stream().map(Pair::of).collect(toSet());
    counts.put(Metric.TIES, agreement(pairs, pairs, given, given));
    var kinds = expected(Optional.empty());
    var givenKinds = answered(Optional.empty());
    if (!kinds.isEmpty()) {
      counts.put(Metric.TIE_KINDS, agreement(kinds, kinds, givenKinds, givenKinds));
    }
    for (var manner : TieManner.values()) {
      var own = expected(Optional.of(manner));
      if (!own.isEmpty()) {
        counts.put(
            manner == TieManner.TOLD ? Metric.TOLD_KINDS : Metric.SHOWN_KINDS,
            agreement(own, kinds, answered(Optional.of(manner)), givenKinds));
      }
    }
    signs().ifPresent(signs -> counts.put(Metric.TIE_SIGN, signs));
    return counts;
  }

  /** What is asked for and found in all that is given, what is given and right among all gold. */
  private static <T> Count agreement(Set<T> asked, Set<T> gold, Set<T> given, Set<T> allGiven) {
    long found = asked.stream().filter(allGiven::contains).count();
    long right = given.stream().filter(gold::contains).count();
    return new Count.Agreement(found, asked.size(), right, given.size());
  }

  private Set<TiedPair> expected(Optional<TieManner> manner) {
    return expected.stream()
        .filter(tie -> manner.isEmpty() || tie.manner().equals(manner))
        .flatMap(tie -> tie.kind().map(kind -> tied(Pair.of(tie), kind)).stream())
        .collect(toSet());
  }

  /** A marriage is one tie, whether it is called family or romance. */
  private TiedPair tied(Pair pair, TieKind kind) {
    boolean isMarriage = kind == TieKind.ROMANCE && married.contains(pair);
    return new TiedPair(pair, isMarriage ? TieKind.FAMILY : kind);
  }

  private Set<TiedPair> answered(Optional<TieManner> manner) {
    var pairs = new HashSet<TiedPair>();
    for (var tie : answered) {
      if (manner.isEmpty() || TieManner.of(tie.manner()).equals(manner)) {
        TieKind.of(tie.kind()).ifPresent(kind -> pairs.add(tied(Pair.of(tie), kind)));
      }
    }
    return pairs;
  }

  /** As the reference scorer has it: the last gold feeling of a pair, and any that is answered. */
  private Optional<Count> signs() {
    Map<Pair, Double> last = new LinkedHashMap<>();
    expected.forEach(tie -> last.put(Pair.of(tie), tie.polarity().orElse(0.0)));
    int both = 0;
    int right = 0;
    for (var gold : last.entrySet()) {
      var told =
          answered.stream()
              .filter(tie -> Pair.of(tie).equals(gold.getKey()))
              .mapToDouble(tie -> tie.polarity().orElse(0.0))
              .filter(polarity -> polarity != 0)
              .toArray();
      if (gold.getValue() != 0 && told.length > 0) {
        both++;
        right +=
            Arrays.stream(told).anyMatch(polarity -> polarity > 0 == gold.getValue() > 0) ? 1 : 0;
      }
    }
    return both == 0 ? Optional.empty() : Optional.of(new Count.Share(right, both));
  }
}
