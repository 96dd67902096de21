package org.fabula.understanding.ties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.fabula.story.Span;
import org.fabula.understanding.ties.Tie.Direction;

/**
 * Completes a family by what follows from two ties that are surely told: a sister's mother is one's
 * mother, a father's wife most likely too. Where a pair is only known to be related, that gives
 * way.
 */
final class Kindred {

  private static final double SURE = 0.5;
  private static final double FOLLOWS = 0.9;
  private static final int MOST_KIN = 12;

  private Kindred() {}

  static List<Tie> completed(List<Tie> told) {
    Map<String, List<Tie>> kin = new LinkedHashMap<>();
    Map<Pair, Tie> known = new LinkedHashMap<>();
    for (var tie : told) {
      if (tie.kind() == TieKind.KIN && tie.asserter().kind() != Asserter.Kind.HEADER) {
        known.merge(Pair.of(tie.a(), tie.b()), tie, (one, other) -> one);
        if (tie.role() != Role.RELATIVE && tie.confidence() >= SURE) {
          kin.computeIfAbsent(tie.a(), any -> new ArrayList<>()).add(tie);
          kin.computeIfAbsent(tie.b(), any -> new ArrayList<>()).add(tie);
        }
      }
    }
    Map<Pair, Tie> inferred = new LinkedHashMap<>();
    kin.forEach(
        (middle, ties) -> {
          if (ties.size() <= MOST_KIN) {
            for (var one : ties) {
              for (var other : ties) {
                follows(middle, one, other)
                    .filter(tie -> isNews(known.get(Pair.of(tie.a(), tie.b()))))
                    .ifPresent(
                        tie -> inferred.merge(Pair.of(tie.a(), tie.b()), tie, Kindred::surer));
              }
            }
          }
        });
    return Stream.concat(
            told.stream()
                .filter(
                    tie ->
                        tie.role() != Role.RELATIVE
                            || !inferred.containsKey(Pair.of(tie.a(), tie.b()))),
            inferred.values().stream())
        .toList();
  }

  private static boolean isNews(Tie known) {
    return known == null || known.role() == Role.RELATIVE;
  }

  private static Tie surer(Tie one, Tie other) {
    return other.confidence() > one.confidence() ? other : one;
  }

  /** What the one of a tie with somebody in the middle is to the one of another. */
  private static Optional<Tie> follows(String middle, Tie one, Tie other) {
    var a = one.a().equals(middle) ? one.b() : one.a();
    var b = other.a().equals(middle) ? other.b() : other.a();
    if (a.equals(b) || !Pair.of(a, b).isFirst(a)) {
      return Optional.empty();
    }
    var first = one.a().equals(a) ? one.role() : one.role().inverse();
    var second = other.a().equals(middle) ? other.role() : other.role().inverse();
    return composed(first, second).map(role -> tie(a, b, role, one, other));
  }

  /** What somebody's {@code first} is to whom that somebody is {@code second}. */
  private static Optional<Role> composed(Role first, Role second) {
    return direct(first, second)
        .or(() -> direct(second.inverse(), first.inverse()).map(Role::inverse));
  }

  private static Optional<Role> direct(Role first, Role second) {
    return switch (first) {
      case SIBLING ->
          switch (second) {
            case SIBLING -> Optional.of(Role.SIBLING);
            case CHILD -> Optional.of(Role.CHILD);
            case PARENT -> Optional.of(Role.AUNT_OR_UNCLE);
            case SPOUSE -> Optional.of(Role.IN_LAW);
            case GRANDCHILD, NIECE_OR_NEPHEW, COUSIN -> Optional.of(second);
            default -> Optional.empty();
          };
      case SPOUSE ->
          switch (second) {
            case PARENT -> Optional.of(Role.PARENT);
            case CHILD -> Optional.of(Role.IN_LAW);
            default -> Optional.empty();
          };
      case PARENT -> second == Role.PARENT ? Optional.of(Role.GRANDPARENT) : Optional.empty();
      case CHILD -> second == Role.PARENT ? Optional.of(Role.SIBLING) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Tie tie(String a, String b, Role role, Tie one, Tie other) {
    var evidence =
        Stream.of(one.evidence().get(0), other.evidence().get(0))
            .distinct()
            .sorted(Comparator.naturalOrder())
            .toList();
    return new Tie(
        a,
        b,
        role,
        Direction.MUTUAL,
        Manner.TOLD,
        OptionalDouble.empty(),
        new Span(evidence.get(0).start(), evidence.get(evidence.size() - 1).end()),
        Asserter.NARRATOR,
        evidence,
        Math.max(one.knownFrom(), other.knownFrom()),
        FOLLOWS * one.confidence() * other.confidence());
  }
}
