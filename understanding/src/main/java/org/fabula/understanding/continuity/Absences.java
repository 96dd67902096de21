package org.fabula.understanding.continuity;

import java.util.List;
import org.fabula.understanding.facts.Fact.Kind;

/** Who has been somewhere cannot be said afterwards never to have been there. */
final class Absences implements Rule {

  @Override
  public List<Conflict> conflicts(Dossier dossier) {
    return Pairs.of(dossier.of(Kind.WHEREABOUTS), dossier)
        .filter(pair -> pair.one().fact().aspect().equals(pair.other().fact().aspect()))
        .filter(pair -> pair.one().story() == pair.other().story())
        .filter(pair -> pair.one().fact().value().equals("been"))
        .filter(pair -> pair.other().fact().value().equals("never"))
        .limit(1)
        .map(
            pair ->
                dossier.conflict(
                    pair.one(),
                    pair.other(),
                    dossier.subject() + ": " + pair.one().fact().aspect(),
                    dossier.subject() + " has been there and is said never to have been"))
        .toList();
  }
}
