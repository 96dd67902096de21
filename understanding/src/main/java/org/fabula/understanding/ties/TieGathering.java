package org.fabula.understanding.ties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fabula.understanding.ties.Tie.Direction;

/**
 * Draws ties from signs. What a passage tells binds both, each in their role; of two roles of one
 * kind that are told of a pair the surer one stays. What is shown goes one way: it is the feeling
 * in the tie that was told, or where none was, it makes them friends, lovers or enemies, and else
 * acquaintances.
 */
final class TieGathering {

  private static final double ENOUGH_TOLD = 0.4;
  private static final double ENOUGH_SHOWN = 0.25;
  private static final double SURE_ENOUGH_TO_COLOUR = 0.5;

  private final Map<Pair, List<Sign>> byPair = new LinkedHashMap<>();

  TieGathering(List<Sign> signs) {
    for (var sign : signs) {
      byPair.computeIfAbsent(Pair.of(sign.a(), sign.b()), any -> new ArrayList<>()).add(sign);
    }
  }

  List<Tie> ties() {
    var told = new ArrayList<Tie>();
    byPair.forEach((pair, signs) -> told.addAll(told(pair, signs)));
    var ties = new ArrayList<>(Kindred.completed(told));
    var best = best(ties);
    byPair.forEach(
        (pair, signs) -> {
          var own = Optional.ofNullable(best.get(pair));
          shown(pair.one(), pair.other(), signs, own).ifPresent(ties::add);
          shown(pair.other(), pair.one(), signs, own).ifPresent(ties::add);
        });
    ties.sort(
        Comparator.comparingInt((Tie tie) -> tie.holds().start())
            .thenComparing(tie -> tie.holds().end()));
    return ties;
  }

  /** What each pair is surely told to be. */
  private static Map<Pair, Tie> best(List<Tie> told) {
    Map<Pair, Tie> best = new LinkedHashMap<>();
    for (var tie : told) {
      if (tie.confidence() >= SURE_ENOUGH_TO_COLOUR) {
        best.merge(Pair.of(tie.a(), tie.b()), tie, TieGathering::surer);
      }
    }
    return best;
  }

  private static Tie surer(Tie one, Tie other) {
    return other.confidence() > one.confidence() ? other : one;
  }

  /** By role and by who says so: a header's word and a narrator's are two claims. */
  private record Claim(Role role, Asserter asserter) {}

  private static List<Tie> told(Pair pair, List<Sign> signs) {
    Map<Claim, List<Sign>> claims = new LinkedHashMap<>();
    for (var sign : signs) {
      if (sign.manner() == Manner.TOLD && sign.role().isPresent()) {
        var role = sign.role().get();
        var own = pair.isFirst(sign.a()) ? role : role.inverse();
        claims.computeIfAbsent(new Claim(own, sign.asserter()), any -> new ArrayList<>()).add(sign);
      }
    }
    Map<List<Object>, Tie> ties = new LinkedHashMap<>();
    claims.forEach(
        (claim, own) -> {
          var evidence = Evidence.of(own);
          if (evidence.confidence() >= ENOUGH_TOLD) {
            var tie =
                tie(
                    pair.one(),
                    pair.other(),
                    claim.role,
                    Direction.MUTUAL,
                    Manner.TOLD,
                    OptionalDouble.empty(),
                    claim.asserter,
                    evidence);
            ties.merge(List.of(tie.kind(), claim.asserter), tie, TieGathering::surer);
          }
        });
    return withoutRivals(ties.values().stream().toList());
  }

  /** Two people are kin in one way, whoever says which. */
  private static List<Tie> withoutRivals(List<Tie> ties) {
    var kin = ties.stream().filter(tie -> tie.kind() == TieKind.KIN).reduce(TieGathering::surer);
    return ties.stream()
        .filter(tie -> tie.kind() != TieKind.KIN || tie.role() == kin.orElseThrow().role())
        .toList();
  }

  private static Optional<Tie> shown(String a, String b, List<Sign> signs, Optional<Tie> told) {
    var own = signs.stream().filter(sign -> isShownBy(a, sign)).toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    var evidence = Evidence.of(own);
    if (evidence.confidence() < ENOUGH_SHOWN) {
      return Optional.empty();
    }
    var role =
        told.map(tie -> tie.a().equals(a) ? tie.role() : tie.role().inverse())
            .orElseGet(() -> Stance.of(own).role());
    return Optional.of(
        tie(
            a,
            b,
            role,
            Direction.ONE_WAY,
            Manner.SHOWN,
            evidence.polarity(),
            Asserter.NARRATOR,
            evidence));
  }

  private static boolean isShownBy(String a, Sign sign) {
    return sign.a().equals(a) && (sign.manner() == Manner.SHOWN || sign.polarity().isPresent());
  }

  private static Tie tie(
      String a,
      String b,
      Role role,
      Direction direction,
      Manner manner,
      OptionalDouble polarity,
      Asserter asserter,
      Evidence evidence) {
    return new Tie(
        a,
        b,
        role,
        direction,
        manner,
        polarity,
        evidence.holds(),
        asserter,
        evidence.passages(),
        evidence.knownFrom(),
        evidence.confidence());
  }
}
