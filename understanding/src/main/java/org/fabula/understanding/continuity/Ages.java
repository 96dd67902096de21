package org.fabula.understanding.continuity;

import java.util.List;
import org.fabula.understanding.facts.Fact;
import org.fabula.understanding.facts.Fact.Kind;
import org.fabula.understanding.times.Distance;

/** People grow older as time passes, neither faster nor slower. */
final class Ages implements Rule {

  private static final double MINUTES_A_YEAR = 365.25 * 24 * 60;

  @Override
  public List<Conflict> conflicts(Dossier dossier) {
    if (dossier.isOfTwoStories()) {
      return List.of(); // nothing tells how long lies between
    }
    return Pairs.of(dossier.of(Kind.AGE), dossier)
        .filter(pair -> differ(pair.one(), pair.other(), dossier))
        .filter(pair -> !mayHaveGrown(pair, dossier))
        .limit(1)
        .map(
            pair ->
                dossier.conflict(
                    pair.one(),
                    pair.other(),
                    dossier.subject() + ": age",
                    dossier.subject()
                        + " is "
                        + pair.one().fact().value()
                        + " and then "
                        + pair.other().fact().value()
                        + ", which the time between does not allow"))
        .toList();
  }

  /** A birthday is told of, or that years pass. */
  private static boolean mayHaveGrown(Pairs.Pair pair, Dossier dossier) {
    return pair.other().fact().number() > pair.one().fact().number()
        && dossier.isChanged("age", pair.one(), pair.other());
  }

  private static boolean differ(Statement one, Statement other, Dossier dossier) {
    var passed = passed(one.fact(), other.fact(), dossier.chronologyOf(one));
    long grown = other.fact().number() - (long) one.fact().number();
    return grown < Math.floor(passed.shortest() / MINUTES_A_YEAR)
        || grown > Math.ceil(passed.longest() / MINUTES_A_YEAR);
  }

  /** What is told later plays later, unless the timeline knows better. */
  private static Distance passed(Fact one, Fact other, Chronology chronology) {
    var passed = chronology.between(one.scene(), other.scene());
    boolean unknown = passed.shortest() == -Distance.ENDLESS;
    return unknown && chronology.isBefore(one.scene(), other.scene())
        ? new Distance(Math.min(0, passed.longest()), passed.longest())
        : passed;
  }
}
