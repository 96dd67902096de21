package org.fabula.understanding.continuity;

import java.util.List;
import java.util.Objects;
import org.fabula.understanding.facts.Fact;
import org.fabula.understanding.facts.Fact.Kind;

/** Who have talked have met, and nobody meets another for the first time twice. */
final class Meetings implements Rule {

  @Override
  public List<Conflict> conflicts(Dossier dossier) {
    var met = dossier.of(Kind.ACQUAINTANCE);
    return Pairs.of(met, dossier)
        .filter(pair -> other(pair.one().fact()).equals(other(pair.other().fact())))
        .filter(pair -> differ(pair.one(), pair.other(), dossier))
        .limit(1)
        .map(
            pair ->
                dossier.conflict(
                    pair.one(),
                    pair.other(),
                    dossier.subject() + " and " + other(pair.one().fact()),
                    dossier.subject()
                        + " and "
                        + other(pair.one().fact())
                        + " have met before they are said to"))
        .toList();
  }

  private static String other(Fact fact) {
    return Objects.requireNonNull(fact.other().orElseThrow().name());
  }

  private static boolean differ(Statement one, Statement other, Dossier dossier) {
    var first = one.fact();
    var second = other.fact();
    return one.story() == other.story()
        && dossier.isLater(one, other)
        && first.scene() != second.scene()
        && (first.value().equals("talks") || first.value().equals("first"))
        && (second.value().equals("never") || second.value().equals("first"));
  }
}
