package org.fabula.understanding.ties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fabula.story.Span;
import org.fabula.understanding.ties.PairCurve.Point;
import org.fabula.understanding.ties.Phase.Mood;

/**
 * Draws how a pair gets on: an exponentially weighted mean of what its passages show, cut into
 * phases where it crosses from one band into another and stays there, so that a single sharp word
 * among friends is no turn. Kin are no lovers.
 */
final class CurveDrawing {

  /** How much of the curve a passage of full confidence makes. */
  private static final double WEIGHT_OF_PASSAGE = 0.45;

  private static final double FOR_OR_AGAINST = 0.2;

  /** How sure passages must be together that there is love, or that it is over. */
  private static final double SURE_OF_LOVE = 0.5;

  private static final double NO_LONGER = 0.08;

  private final Map<Pair, List<Sign>> byPair = new LinkedHashMap<>();

  private final Set<Pair> kin;

  /**
   * From signs.
   *
   * @param kin pairs who are told to be kin, other than man and wife
   */
  CurveDrawing(List<Sign> signs, Set<Pair> kin) {
    this.kin = kin;
    for (var sign : signs) {
      if (sign.polarity().isPresent() || Bond.of(sign).isPresent()) {
        byPair.computeIfAbsent(Pair.of(sign.a(), sign.b()), any -> new ArrayList<>()).add(sign);
      }
    }
  }

  List<PairCurve> curves() {
    var curves = new ArrayList<PairCurve>();
    byPair.forEach(
        (pair, signs) -> {
          var sorted = new ArrayList<>(signs);
          sorted.sort(Comparator.comparing(Sign::passage));
          curves.add(curve(pair, sorted));
        });
    return curves;
  }

  /** What a passage says of love: it is there, or it is over. */
  private enum Bond {
    LOVE,
    END_OF_LOVE;

    static Optional<Bond> of(Sign sign) {
      return sign.asserter().kind() == Asserter.Kind.HEADER
          ? Optional.empty()
          : sign.role()
              .filter(role -> role.kind() == TieKind.ROMANCE || role == Role.SPOUSE)
              .map(role -> role == Role.FORMER_LOVER ? END_OF_LOVE : LOVE);
    }
  }

  private PairCurve curve(Pair pair, List<Sign> signs) {
    var points = new ArrayList<Point>();
    var phases = new PhaseWalk(!kin.contains(pair));
    double level = 0;
    for (var sign : signs) {
      if (sign.polarity().isPresent()) {
        double weight = WEIGHT_OF_PASSAGE * sign.confidence();
        level += weight * (sign.polarity().getAsDouble() - level);
        points.add(new Point(sign.passage().end(), level));
      }
      phases.step(sign, level);
    }
    return new PairCurve(pair.one(), pair.other(), points, phases.phases());
  }

  /** The phases so far, and the one that goes on. */
  private static final class PhaseWalk {
    private final List<Phase> phases = new ArrayList<>();
    private final List<Sign> current = new ArrayList<>();
    private final boolean mayLove;
    private final Map<Bond, Double> doubts = new EnumMap<>(Bond.class);
    private Optional<Mood> mood = Optional.empty();
    private boolean inLove;

    PhaseWalk(boolean mayLove) {
      this.mayLove = mayLove;
    }

    void step(Sign sign, double level) {
      var bond = Bond.of(sign).filter(it -> isSure(it, sign.confidence()));
      bond.ifPresent(told -> inLove = told == Bond.LOVE);
      var next = next(bond, level);
      if (!next.equals(mood)) {
        close(sign.passage().start());
        mood = next;
      }
      current.add(sign);
    }

    private boolean isSure(Bond bond, double confidence) {
      double doubt = doubts.merge(bond, 1 - confidence, (one, other) -> one * other);
      return mayLove && doubt <= 1 - SURE_OF_LOVE;
    }

    private Optional<Mood> next(Optional<Bond> bond, double level) {
      if (bond.filter(Bond.END_OF_LOVE::equals).isPresent()) {
        return Optional.of(Mood.PARTED);
      }
      if (level <= -FOR_OR_AGAINST) {
        return Optional.of(Mood.HOSTILE);
      }
      if (inLove && level >= -NO_LONGER) {
        return Optional.of(Mood.LOVERS);
      }
      if (level >= FOR_OR_AGAINST) {
        return Optional.of(Mood.ALLIES);
      }
      boolean stays =
          mood.filter(now -> now == Mood.HOSTILE && level > -NO_LONGER).isEmpty()
              && mood.filter(now -> now == Mood.ALLIES && level < NO_LONGER).isEmpty();
      return stays ? mood : mood.filter(Mood.HOSTILE::equals).map(now -> Mood.TRUCE);
    }

    private void close(int end) {
      mood.ifPresent(
          it -> {
            var evidence = Evidence.of(current);
            int start = current.get(0).passage().start();
            add(
                new Phase(
                    it,
                    new Span(start, Math.max(start, end)),
                    evidence.passages(),
                    evidence.confidence()));
          });
      current.clear();
    }

    /** Two of one mood are one, whatever little lies between them. */
    private void add(Phase phase) {
      int last = phases.size() - 1;
      if (last < 0 || phases.get(last).mood() != phase.mood()) {
        phases.add(phase);
        return;
      }
      var before = phases.get(last);
      phases.set(
          last,
          new Phase(
              phase.mood(),
              new Span(before.holds().start(), phase.holds().end()),
              Stream.concat(before.evidence().stream(), phase.evidence().stream())
                  .distinct()
                  .toList(),
              Math.max(before.confidence(), phase.confidence())));
    }

    List<Phase> phases() {
      if (!current.isEmpty()) {
        close(current.get(current.size() - 1).passage().end());
      }
      return phases;
    }
  }
}
