package org.fabula.writing.ties;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.ties.Asserter;
import org.fabula.understanding.ties.Manner;
import org.fabula.understanding.ties.Role;
import org.fabula.understanding.ties.Tie;
import org.fabula.understanding.ties.TieKind;

/**
 * What is told of all that might tie two: the one place that decides from which confidence on a tie
 * is told, in the report, in the pictures and on the pages.
 *
 * @param role what the first of both is to the other
 * @param ties the most telling first
 */
record Verdict(Role role, Certainty certainty, List<Tie> ties) {

  /** What is less likely is told as what may be, if at all. */
  private static final double LIKELY = 0.35;

  /** How much of all that may tie two one kind must be, to be named though it is not likely. */
  private static final double MOST_OF_ALL = 0.5;

  private static final Comparator<Tie> MOST_TELLING =
      Comparator.comparing((Tie tie) -> tie.asserter().kind() == Asserter.Kind.HEADER)
          .thenComparing(tie -> tie.manner() != Manner.TOLD)
          .thenComparing(tie -> tie.kind() == TieKind.ACQUAINTANCE)
          .thenComparing(Tie::confidence, Comparator.reverseOrder());

  Verdict {
    ties = List.copyOf(ties);
  }

  /**
   * Of all ties of a pair.
   *
   * @param lately how each feels about the other
   */
  static Verdict of(StoryCharacter first, List<Tie> all, Set<Feeling> lately) {
    var sorted = all.stream().sorted(MOST_TELLING).toList();
    var likely =
        sorted.stream()
            .filter(tie -> tie.confidence() >= LIKELY)
            .filter(tie -> !isDenied(tie, sorted) && !isBetterTold(tie, sorted))
            .toList();
    return likely.isEmpty()
        ? perhaps(first, sorted, lately)
        : new Verdict(roleOf(first, likely.get(0)), Certainty.LIKELY, likely);
  }

  /** One is no friend of whom one is against, nor a lover of kin, as far as deeds show it. */
  private static boolean isDenied(Tie tie, List<Tie> all) {
    if (tie.manner() == Manner.TOLD) {
      return false;
    }
    return (isFond(tie) && Feeling.of(tie.polarity()) == Feeling.AGAINST)
        || (tie.kind() == TieKind.ROMANCE && all.stream().anyMatch(Verdict::isToldKin));
  }

  private static boolean isFond(Tie tie) {
    return tie.kind() == TieKind.FRIENDSHIP || tie.kind() == TieKind.ROMANCE;
  }

  private static boolean isToldKin(Tie tie) {
    return tie.kind() == TieKind.KIN
        && tie.role() != Role.SPOUSE
        && tie.manner() == Manner.TOLD
        && tie.confidence() >= LIKELY;
  }

  /** What the same passages show is the likeliest of the kinds that it may be. */
  private static boolean isBetterTold(Tie tie, List<Tie> all) {
    return tie.manner() == Manner.SHOWN
        && all.stream()
            .filter(it -> it.manner() == Manner.SHOWN && it.kind() != tie.kind())
            .filter(it -> it.a().equals(tie.a()) && it.evidence().equals(tie.evidence()))
            .anyMatch(it -> !isDenied(it, all) && it.confidence() > tie.confidence());
  }

  /** That something ties both may be likely, or felt, though no kind of tie is likely. */
  private static Verdict perhaps(StoryCharacter first, List<Tie> all, Set<Feeling> lately) {
    Map<TieKind, Double> kinds = new EnumMap<>(TieKind.class);
    all.forEach(tie -> kinds.merge(tie.kind(), tie.confidence(), Math::max));
    double sum = kinds.values().stream().mapToDouble(Double::doubleValue).sum();
    var best =
        all.stream()
            .filter(
                tie -> !isDenied(tie, all) && !(lately.contains(Feeling.AGAINST) && isFond(tie)))
            .max(Comparator.comparingDouble(Tie::confidence));
    if (sum < LIKELY || best.isEmpty()) {
      boolean isFelt = lately.contains(Feeling.FOR) || lately.contains(Feeling.AGAINST);
      var certainty = isFelt ? Certainty.LIKELY : Certainty.TOO_UNSURE;
      return new Verdict(Role.ACQUAINTANCE, certainty, all);
    }
    var tie = best.get();
    var ties = all.stream().filter(it -> it.kind() == tie.kind()).toList();
    boolean isNamed = tie.confidence() >= Math.max(MOST_OF_ALL * sum, LIKELY / 2);
    return isNamed && tie.kind() != TieKind.ACQUAINTANCE
        ? new Verdict(vaguely(roleOf(first, tie)), Certainty.PERHAPS, ties)
        : new Verdict(Role.ACQUAINTANCE, Certainty.LIKELY, ties);
  }

  /** Which kin they are is less sure still. */
  private static Role vaguely(Role role) {
    return role.kind() == TieKind.KIN ? Role.RELATIVE : role;
  }

  private static Role roleOf(StoryCharacter first, Tie tie) {
    return tie.a().equals(first.id()) ? tie.role() : tie.role().inverse();
  }
}
