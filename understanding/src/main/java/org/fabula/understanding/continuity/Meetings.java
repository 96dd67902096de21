package org.fabula.understanding.continuity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fabula.understanding.facts.Fact;
import org.fabula.understanding.facts.Fact.Kind;

/** Who have talked have met, and nobody meets another for the first time twice. */
final class Meetings implements Rule {

  private static final int APART = 300;

  @Override
  public List<Conflict> conflicts(Dossier dossier) {
    var met = dossier.of(Kind.ACQUAINTANCE);
    return Pairs.of(met, dossier)
        .filter(pair -> other(pair.one().fact()).equals(other(pair.other().fact())))
        .filter(pair -> differ(pair.one(), pair.other(), dossier))
        .limit(1)
        .map(pair -> conflict(pair, dossier))
        .toList();
  }

  private static Conflict conflict(Pairs.Pair pair, Dossier dossier) {
    var both = dossier.subject() + " and " + other(pair.one().fact());
    boolean first = excludes(pair.one().fact(), pair.other().fact());
    return dossier.conflict(
        pair.one(),
        pair.other(),
        both,
        both + " have met before they are said to",
        isTwice(pair.one().fact(), pair.other().fact())
                || pair.one().story() == pair.other().story()
            ? Optional.empty()
            : Optional.of(
                first
                    ? StoriesInOrder.of(pair.one(), pair.other())
                    : StoriesInOrder.of(pair.other(), pair.one())),
        1);
  }

  private static String other(Fact fact) {
    return Objects.requireNonNull(fact.other().orElseThrow().name());
  }

  private static boolean differ(Statement one, Statement other, Dossier dossier) {
    var first = one.fact();
    var second = other.fact();
    boolean parted =
        one.story() != other.story()
            || second.place().start() - first.place().end() > APART
            || first.scene() != second.scene();
    return parted
        && ((mayFollow(one, other, dossier) && excludes(first, second))
            || (mayFollow(other, one, dossier) && excludes(second, first))
            || isTwice(first, second));
  }

  private static boolean isTwice(Fact one, Fact other) {
    return one.value().equals("first") && other.value().equals("first");
  }

  private static boolean mayFollow(Statement one, Statement other, Dossier dossier) {
    return one.story() != other.story() || dossier.isLater(one, other);
  }

  /** Whether who has met so cannot afterwards be said not to have. */
  private static boolean excludes(Fact met, Fact later) {
    return (met.value().equals("talks")
            || met.value().equals("knows")
            || met.value().equals("first"))
        && (later.value().equals("never") || later.value().equals("first"));
  }
}
