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
 * Draws ties from signs. What a passage tells binds both, each in their role. What is shown goes
 * one way: it is the feeling in the tie that was told, or where none was, it makes them friends,
 * lovers or enemies, and else acquaintances.
 */
final class TieGathering {

  private static final double ENOUGH = 0.25;
  private static final double SURE_ENOUGH_TO_COLOUR = 0.5;

  private final Map<Pair, List<Sign>> byPair = new LinkedHashMap<>();

  TieGathering(List<Sign> signs) {
    for (var sign : signs) {
      byPair.computeIfAbsent(Pair.of(sign.a(), sign.b()), any -> new ArrayList<>()).add(sign);
    }
  }

  List<Tie> ties() {
    var ties = new ArrayList<Tie>();
    byPair.forEach((pair, signs) -> ties.addAll(between(pair, signs)));
    ties.sort(
        Comparator.comparingInt((Tie tie) -> tie.holds().start())
            .thenComparing(tie -> tie.holds().end()));
    return ties;
  }

  private static List<Tie> between(Pair pair, List<Sign> signs) {
    var told = told(pair, signs);
    var ties = new ArrayList<>(told);
    var best =
        told.stream()
            .filter(tie -> tie.confidence() >= SURE_ENOUGH_TO_COLOUR)
            .max(Comparator.comparingDouble(Tie::confidence));
    shown(pair.one(), pair.other(), signs, best).ifPresent(ties::add);
    shown(pair.other(), pair.one(), signs, best).ifPresent(ties::add);
    return ties;
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
    var ties = new ArrayList<Tie>();
    claims.forEach(
        (claim, own) -> {
          var evidence = Evidence.of(own);
          if (evidence.confidence() >= ENOUGH) {
            ties.add(
                tie(
                    pair.one(),
                    pair.other(),
                    claim.role,
                    Direction.MUTUAL,
                    Manner.TOLD,
                    OptionalDouble.empty(),
                    claim.asserter,
                    evidence));
          }
        });
    return ties;
  }

  private static Optional<Tie> shown(String a, String b, List<Sign> signs, Optional<Tie> told) {
    var own = signs.stream().filter(sign -> isShownBy(a, sign)).toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    var evidence = Evidence.of(own);
    if (evidence.confidence() < ENOUGH) {
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
