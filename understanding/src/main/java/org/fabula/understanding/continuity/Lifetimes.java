package org.fabula.understanding.continuity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fabula.understanding.facts.Fact.Kind;

/** Who is dead does not act, and what is burnt down or sold is not in use. */
final class Lifetimes implements Rule {

  private static final double IF_IN_ORDER = 0.65;
  private static final int AT_ONCE = 200;
  private static final int IN_ONE_SCENE = 600;

  @Override
  public List<Conflict> conflicts(Dossier dossier) {
    var conflicts = new ArrayList<Conflict>();
    end(dossier.of(Kind.DEATH), dossier.of(Kind.LIFE), dossier)
        .map(pair -> conflict(pair, dossier, "is dead in the one passage and acts in the other"))
        .ifPresent(conflicts::add);
    for (var kind : List.of(Kind.FATE, Kind.POSSESSION)) {
      var fates = dossier.of(kind);
      end(
              fates.stream().filter(it -> it.fact().value().equals("gone")).toList(),
              fates.stream().filter(it -> it.fact().value().equals("in use")).toList(),
              dossier)
          .map(
              pair -> conflict(pair, dossier, "is gone in the one passage and in use in the other"))
          .ifPresent(conflicts::add);
    }
    return conflicts;
  }

  /** Who is just dying may still be seen to act. */
  private static boolean isAtOnce(Statement end, Statement life) {
    boolean oneScene = end.fact().scene() == life.fact().scene();
    return end.story() == life.story()
        && life.fact().place().start() - end.fact().place().end()
            < (oneScene ? IN_ONE_SCENE : AT_ONCE);
  }

  private static Conflict conflict(Pairs.Pair pair, Dossier dossier, String why) {
    boolean apart = pair.one().story() != pair.other().story();
    var condition =
        apart
            ? Optional.of(StoriesInOrder.of(pair.one(), pair.other()))
            : Optional.<StoriesInOrder>empty();
    return dossier.conflict(
        pair.one(),
        pair.other(),
        dossier.subject(),
        dossier.subject() + " " + why,
        condition,
        apart ? IF_IN_ORDER : 1);
  }

  /** The first sign of life after the first end. */
  private static Optional<Pairs.Pair> end(
      List<Statement> ends, List<Statement> lives, Dossier dossier) {
    for (var end : ends) {
      for (var life : lives) {
        if (dossier.compares(end, life)
            && !dossier.isChanged(end.fact().kind() == Kind.DEATH ? "life" : "place", end, life)
            && !isAtOnce(end, life)
            && (end.story() != life.story() || dossier.isLater(end, life))) {
          return Optional.of(new Pairs.Pair(end, life));
        }
      }
    }
    return Optional.empty();
  }
}
