package org.fabula.understanding.continuity;

import java.util.List;
import org.fabula.understanding.facts.Fact;
import org.fabula.understanding.facts.Fact.Kind;

/** An only child has no brother, and of two siblings one is the elder. */
final class Siblings implements Rule {

  @Override
  public List<Conflict> conflicts(Dossier dossier) {
    return Pairs.of(dossier.of(Kind.KIN), dossier)
        .filter(pair -> differ(pair.one().fact(), pair.other().fact()))
        .limit(1)
        .map(
            pair ->
                dossier.conflict(
                    pair.one(),
                    pair.other(),
                    dossier.subject() + ": brothers and sisters",
                    "what is said of the brothers and sisters of "
                        + dossier.subject()
                        + " does not fit: "
                        + said(pair.one().fact())
                        + ", and "
                        + said(pair.other().fact())))
        .toList();
  }

  private static String said(Fact fact) {
    return switch (fact.aspect()) {
      case "elder" -> "older than " + fact.value();
      case "younger" -> "younger than " + fact.value();
      case "twin" -> "twin of " + fact.value();
      case "brother", "sister" -> "a " + fact.aspect();
      default ->
          fact.value().equals("0") ? "no " + fact.aspect() : fact.value() + " " + fact.aspect();
    };
  }

  private static boolean differ(Fact one, Fact other) {
    return excludes(one, other) || excludes(other, one);
  }

  private static boolean excludes(Fact one, Fact other) {
    return switch (one.aspect()) {
      case "elder" ->
          (other.aspect().equals("younger") || other.aspect().equals("twin"))
              && one.value().equals(other.value());
      case "younger" -> other.aspect().equals("twin") && one.value().equals(other.value());
      case "siblings" -> one.isNumber() && one.number() < atLeast(other);
      case "brothers", "sisters" ->
          one.isNumber()
              && (one.aspect().equals(other.aspect())
                  ? !one.value().equals(other.value())
                  : one.number() == 0 && other.aspect().equals(one.aspect().replaceAll("s$", "")));
      default -> false;
    };
  }

  /** How many brothers and sisters there must be. */
  private static int atLeast(Fact fact) {
    return switch (fact.aspect()) {
      case "brother", "sister" -> 1;
      case "brothers", "sisters", "siblings" -> fact.isNumber() ? fact.number() : 0;
      default -> 0;
    };
  }
}
