package org.fabula.understanding.ties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fabula.understanding.ties.Tie.Direction;

/**
 * Draws ties from signs. What a passage tells binds both, each in their role; of two roles of one
 * kind that are told of a pair the surer one stays. What is shown goes one way, in the kind that is
 * likeliest by all that joins the two. Which kinds are likely enough, and how likely, says a {@link
 * TieModel}; what is clearly told of two in the cast, or claimed by a header, stands by itself.
 */
final class TieGathering {

  private static final double LEAST_TOLD = 0.2;
  private static final double ENOUGH_TOLD = 0.4;

  /** How much feeling makes friends or enemies where no kind is likely enough. */
  private static final double PLAIN = 0.6;

  /** Two in three of the ties told of two in the cast are right, on the texts trained on. */
  private static final double RIGHT_OF_TOLD = 0.75;

  /** Where the F1 of kinds is best in cross-validation. */
  private static final double LIKELY_ENOUGH = 0.16;

  private final Map<Pair, List<Sign>> byPair = new LinkedHashMap<>();
  private final List<Tie> told;
  private final Set<Pair> kin;
  private final PairClues clues;

  TieGathering(List<Sign> signs) {
    for (var sign : signs) {
      byPair.computeIfAbsent(Pair.of(sign.a(), sign.b()), any -> new ArrayList<>()).add(sign);
    }
    var read = new ArrayList<Tie>();
    byPair.forEach((pair, own) -> read.addAll(told(pair, own)));
    told = Kindred.completed(read);
    kin = surelyKin(told);
    var known = new HashSet<>(read);
    clues = new PairClues(signs, told.stream().filter(tie -> !known.contains(tie)).toList());
  }

  /** What each pair is judged by. */
  PairClues clues() {
    return clues;
  }

  /** Who is surely told to be kin of whom, other than man and wife or by a surname alone. */
  Set<Pair> toldKin() {
    return kin;
  }

  private static Set<Pair> surelyKin(List<Tie> told) {
    return told.stream()
        .filter(tie -> tie.kind() == TieKind.KIN && tie.confidence() >= ENOUGH_TOLD)
        .filter(tie -> tie.role() != Role.SPOUSE && tie.role() != Role.RELATIVE)
        .map(tie -> Pair.of(tie.a(), tie.b()))
        .collect(Collectors.toSet());
  }

  List<Tie> ties() {
    Map<Pair, List<Tie>> toldByPair =
        told.stream()
            .collect(
                Collectors.groupingBy(
                    tie -> Pair.of(tie.a(), tie.b()), LinkedHashMap::new, Collectors.toList()));
    var ties = new ArrayList<Tie>();
    Stream.concat(byPair.keySet().stream(), toldByPair.keySet().stream())
        .distinct()
        .forEach(
            pair ->
                ties.addAll(
                    ties(
                        pair,
                        toldByPair.getOrDefault(pair, List.of()),
                        byPair.getOrDefault(pair, List.of()))));
    ties.sort(
        Comparator.comparingInt((Tie tie) -> tie.holds().start())
            .thenComparing(tie -> tie.holds().end()));
    return ties;
  }

  private List<Tie> ties(Pair pair, List<Tie> told, List<Sign> signs) {
    var likely = likely(pair, signs);
    var ties = new ArrayList<Tie>();
    for (var tie : told) {
      double confidence = likely.get(tie.kind());
      if (tie.asserter().kind() == Asserter.Kind.HEADER) {
        ties.add(tie);
      } else if (tie.confidence() >= ENOUGH_TOLD) {
        ties.add(tie.with(Math.max(confidence, RIGHT_OF_TOLD * tie.confidence())));
      } else if (confidence >= LIKELY_ENOUGH) {
        ties.add(tie.with(confidence));
      }
    }
    boolean isAny = !ties.isEmpty() || likely.values().stream().anyMatch(it -> it >= LIKELY_ENOUGH);
    var plain = isAny ? Optional.<TieKind>empty() : plainly(signs);
    likely.forEach(
        (kind, confidence) -> {
          var role = role(pair, kind, ties, signs);
          double asTold =
              ties.stream()
                  .filter(tie -> tie.kind() == kind && tie.manner() == Manner.TOLD)
                  .mapToDouble(Tie::confidence)
                  .max()
                  .orElse(0);
          boolean isTold = asTold > 0;
          boolean isPlain = plain.filter(it -> it == kind).isPresent();
          boolean isLikely = confidence >= LIKELY_ENOUGH && mayBe(kind, signs);
          if (isLikely || isTold || isPlain) {
            ties.addAll(shown(pair, role, isTold, signs, Math.max(asTold, confidence)));
          }
        });
    return ties;
  }

  /** How likely each kind of tie is; what speaks for one that cannot be makes acquaintance. */
  private Map<TieKind, Double> likely(Pair pair, List<Sign> signs) {
    Map<TieKind, Double> likely = new EnumMap<>(TieKind.class);
    TieModel.SHIPPED
        .judge(clues.of(pair))
        .forEach(
            (kind, confidence) -> {
              boolean isDenied = isDenied(pair, kind, signs);
              likely.merge(kind, isDenied ? 0 : confidence, Double::sum);
              likely.merge(TieKind.ACQUAINTANCE, isDenied ? confidence : 0, Double::sum);
            });
    return likely;
  }

  /** Nobody is kin for how they get on: some word of it there must be. */
  private static boolean mayBe(TieKind kind, List<Sign> signs) {
    return kind != TieKind.KIN
        || signs.stream()
            .filter(sign -> !sign.clue().isOfEach())
            .anyMatch(sign -> sign.role().filter(role -> role.kind() == kind).isPresent());
  }

  /** Nobody is a friend for being against somebody, nor are kin lovers. */
  private boolean isDenied(Pair pair, TieKind kind, List<Sign> signs) {
    boolean isLove = kind == TieKind.ROMANCE;
    return (isLove && kin.contains(pair))
        || ((isLove || kind == TieKind.FRIENDSHIP) && Evidence.of(signs).polarity().orElse(0) < 0);
  }

  /** What deeds and feelings make of two of whom nothing else is known. */
  private static Optional<TieKind> plainly(List<Sign> signs) {
    var plain =
        signs.stream()
            .filter(sign -> sign.clue() == Clue.DEED || sign.clue() == Clue.FEELING)
            .toList();
    double balance =
        plain.stream().mapToDouble(sign -> sign.confidence() * sign.polarity().orElse(0)).sum();
    if (Evidence.of(plain).confidence() < PLAIN) {
      return Optional.empty();
    }
    return Optional.of(
        balance >= PLAIN
            ? TieKind.FRIENDSHIP
            : balance <= -PLAIN ? TieKind.ENMITY : TieKind.ACQUAINTANCE);
  }

  /** What the first of the pair is to the other, in a tie of some kind. */
  private static Role role(Pair pair, TieKind kind, List<Tie> told, List<Sign> signs) {
    return told.stream()
        .filter(tie -> tie.kind() == kind)
        .max(Comparator.comparingDouble(Tie::confidence))
        .map(tie -> pair.isFirst(tie.a()) ? tie.role() : tie.role().inverse())
        .or(
            () ->
                signs.stream()
                    .filter(sign -> !sign.clue().isOfBoth())
                    .filter(sign -> sign.role().filter(it -> it.kind() == kind).isPresent())
                    .max(Comparator.comparingDouble(Sign::confidence))
                    .map(sign -> roleOfFirst(pair, sign)))
        .orElseGet(kind::vaguely);
  }

  private static Role roleOfFirst(Pair pair, Sign sign) {
    var role = sign.role().orElseThrow();
    return pair.isFirst(sign.a()) ? role : role.inverse();
  }

  /** By role and by who says so: a header's word and a narrator's are two claims. */
  private record Claim(Role role, Asserter asserter) {}

  private static List<Tie> told(Pair pair, List<Sign> signs) {
    Map<Claim, List<Sign>> claims = new LinkedHashMap<>();
    for (var sign : signs) {
      if (sign.manner() == Manner.TOLD && sign.role().isPresent()) {
        var claim = new Claim(roleOfFirst(pair, sign), sign.asserter());
        claims.computeIfAbsent(claim, any -> new ArrayList<>()).add(sign);
      }
    }
    Map<List<Object>, Tie> ties = new LinkedHashMap<>();
    claims.forEach(
        (claim, own) -> {
          var evidence = Evidence.of(own);
          if (evidence.confidence() >= LEAST_TOLD) {
            var tie =
                tie(
                    pair.one(),
                    pair.other(),
                    claim.role,
                    Direction.MUTUAL,
                    Manner.TOLD,
                    OptionalDouble.empty(),
                    claim.asserter,
                    evidence,
                    evidence.confidence());
            ties.merge(List.of(tie.kind(), claim.asserter), tie, TieGathering::surer);
          }
        });
    return withoutRivals(ties.values().stream().toList());
  }

  private static Tie surer(Tie one, Tie other) {
    return other.confidence() > one.confidence() ? other : one;
  }

  /** Two people are kin in one way, whoever says which. */
  private static List<Tie> withoutRivals(List<Tie> ties) {
    var kin = ties.stream().filter(tie -> tie.kind() == TieKind.KIN).reduce(TieGathering::surer);
    return ties.stream()
        .filter(tie -> tie.kind() != TieKind.KIN || tie.role() == kin.orElseThrow().role())
        .toList();
  }

  /**
   * What is shown of a tie, each way apart; where nothing goes either way, both together.
   *
   * @param role what the first is to the other
   * @param isTold whether it is told too: then only feelings are worth telling
   */
  private static List<Tie> shown(
      Pair pair, Role role, boolean isTold, List<Sign> signs, double confidence) {
    var ties = new ArrayList<Tie>();
    for (var a : List.of(pair.one(), pair.other())) {
      var own = signs.stream().filter(sign -> isShownBy(a, sign)).toList();
      var evidence = Evidence.of(own);
      boolean isWorthTelling =
          isTold ? own.stream().anyMatch(sign -> sign.polarity().isPresent()) : !own.isEmpty();
      if (isWorthTelling) {
        ties.add(
            tie(
                a,
                pair.isFirst(a) ? pair.other() : pair.one(),
                pair.isFirst(a) ? role : role.inverse(),
                Direction.ONE_WAY,
                Manner.SHOWN,
                evidence.polarity(),
                Asserter.NARRATOR,
                evidence,
                confidence));
      }
    }
    if (ties.isEmpty() && !isTold && !signs.isEmpty()) {
      var evidence = Evidence.of(signs);
      ties.add(
          tie(
              pair.one(),
              pair.other(),
              role,
              Direction.MUTUAL,
              Manner.SHOWN,
              OptionalDouble.empty(),
              Asserter.NARRATOR,
              evidence,
              confidence));
    }
    return ties;
  }

  private static boolean isShownBy(String a, Sign sign) {
    return sign.a().equals(a)
        && !sign.clue().isOfBoth()
        && (sign.manner() == Manner.SHOWN || sign.polarity().isPresent());
  }

  private static Tie tie(
      String a,
      String b,
      Role role,
      Direction direction,
      Manner manner,
      OptionalDouble polarity,
      Asserter asserter,
      Evidence evidence,
      double confidence) {
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
        confidence);
  }
}
