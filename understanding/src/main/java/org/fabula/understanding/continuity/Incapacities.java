package org.fabula.understanding.continuity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fabula.understanding.facts.Fact;
import org.fabula.understanding.facts.Fact.Kind;

/** Who is deaf does not hear, who is mute does not talk, who never walked again does not walk. */
final class Incapacities implements Rule {

  private static final double IF_IN_ORDER = 0.6;

  @Override
  public List<Conflict> conflicts(Dossier dossier) {
    var conflicts = new ArrayList<Conflict>();
    var injuries = dossier.of(Kind.INJURY);
    var signs = Stream.concat(injuries.stream(), dossier.of(Kind.ACQUAINTANCE).stream()).toList();
    for (var cannot : injuries) {
      if (cannot.fact().value().equals("cannot") || isLost(cannot.fact())) {
        signs.stream()
            .filter(can -> excludes(cannot.fact(), can.fact()))
            .filter(can -> !dossier.isChanged("limb", cannot, can))
            .filter(can -> dossier.compares(cannot, can))
            .filter(can -> can.story() != cannot.story() || dossier.isLater(cannot, can))
            .findFirst()
            .map(can -> conflict(cannot, can, dossier))
            .ifPresent(conflicts::add);
      }
    }
    return conflicts;
  }

  private static boolean isLost(Fact fact) {
    return fact.aspect().startsWith("lost ");
  }

  private static boolean excludes(Fact cannot, Fact can) {
    if (can.kind() == Kind.ACQUAINTANCE) {
      return cannot.aspect().equals("speech") && can.value().equals("talks");
    }
    if (!isLost(cannot)) {
      return can.value().equals("can") && can.aspect().equals(cannot.aspect());
    }
    return can.value().equals("both")
        && switch (cannot.aspect()) {
          case "lost hand", "lost arm" ->
              can.aspect().equals("both hands") || can.aspect().equals("all fingers");
          case "lost leg", "lost foot" -> can.aspect().equals("both legs");
          case "lost finger", "lost thumb" -> can.aspect().equals("all fingers");
          default -> false;
        };
  }

  private static Conflict conflict(Statement cannot, Statement can, Dossier dossier) {
    boolean apart = cannot.story() != can.story();
    return dossier.conflict(
        cannot,
        can,
        dossier.subject() + ": " + cannot.fact().aspect(),
        dossier.subject()
            + " has lost, or never had, what the other passage shows ("
            + cannot.fact().aspect()
            + ")",
        apart ? Optional.of(StoriesInOrder.of(cannot, can)) : Optional.empty(),
        apart ? IF_IN_ORDER : 1);
  }
}
