package org.fabula.understanding.continuity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fabula.understanding.facts.Fact;
import org.fabula.understanding.facts.Fact.Kind;

/** Nobody is both the aunt and the mother of the same person; the childless have no son. */
final class Relations implements Rule {

  private static final Map<String, String> DEGREES =
      Map.ofEntries(
          Map.entry("mother", "parent"),
          Map.entry("father", "parent"),
          Map.entry("daughter", "child"),
          Map.entry("son", "child"),
          Map.entry("aunt", "aunt or uncle"),
          Map.entry("uncle", "aunt or uncle"),
          Map.entry("niece", "niece or nephew"),
          Map.entry("nephew", "niece or nephew"),
          Map.entry("grandmother", "grandparent"),
          Map.entry("grandfather", "grandparent"),
          Map.entry("granddaughter", "grandchild"),
          Map.entry("grandson", "grandchild"),
          Map.entry("sister", "sibling"),
          Map.entry("brother", "sibling"),
          Map.entry("cousin", "cousin"));

  @Override
  public List<Conflict> conflicts(Dossier dossier) {
    var conflicts = new ArrayList<Conflict>();
    var kin = dossier.of(Kind.KIN);
    Pairs.of(kin.stream().filter(it -> it.fact().aspect().equals("relation")).toList(), dossier)
        .filter(pair -> areOfOnePair(pair.one().fact(), pair.other().fact()))
        .filter(pair -> !degree(pair.one().fact()).equals(degree(pair.other().fact())))
        .limit(1)
        .map(pair -> conflict(pair, dossier))
        .forEach(conflicts::add);
    Pairs.of(kin.stream().filter(it -> it.fact().aspect().equals("children")).toList(), dossier)
        .filter(pair -> !pair.one().fact().value().equals(pair.other().fact().value()))
        .limit(1)
        .map(
            pair ->
                dossier.conflict(
                    pair.one(),
                    pair.other(),
                    dossier.subject() + ": children",
                    dossier.subject() + " has no child in the one passage and one in the other"))
        .forEach(conflicts::add);
    Pairs.of(kin.stream().filter(it -> it.fact().aspect().equals("marriage")).toList(), dossier)
        .filter(pair -> pair.one().story() == pair.other().story())
        .filter(pair -> isUnwed(pair.one().fact(), pair.other().fact()))
        .limit(1)
        .map(
            pair ->
                dossier.conflict(
                    pair.one(),
                    pair.other(),
                    dossier.subject() + ": marriage",
                    dossier.subject() + " never married in the one passage and has in the other"))
        .forEach(conflicts::add);
    return conflicts;
  }

  /** Who is not married yet may be later. */
  private static boolean isUnwed(Fact one, Fact other) {
    return !one.value().equals(other.value())
        && (other.value().equals("never") || one.scene() == other.scene());
  }

  private static Conflict conflict(Pairs.Pair pair, Dossier dossier) {
    var other = pair.one().fact().other().orElseThrow().name();
    return dossier.conflict(
        pair.one(),
        pair.other(),
        dossier.subject() + " and " + other,
        dossier.subject()
            + " cannot be both "
            + pair.one().fact().value()
            + " and "
            + pair.other().fact().value()
            + " of "
            + other);
  }

  private static boolean areOfOnePair(Fact one, Fact other) {
    return one.other().isPresent()
        && other.other().isPresent()
        && one.other().get().name().equals(other.other().get().name());
  }

  private static String degree(Fact fact) {
    return DEGREES.getOrDefault(fact.value(), fact.value());
  }
}
