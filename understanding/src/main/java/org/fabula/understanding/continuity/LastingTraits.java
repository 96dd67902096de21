package org.fabula.understanding.continuity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fabula.understanding.facts.Fact;
import org.fabula.understanding.facts.Fact.Kind;

/** What stays: eyes, scars, the day of birth, parents, how many steps a stair has. */
final class LastingTraits implements Rule {

  private static final List<Kind> KINDS =
      List.of(Kind.LOOKS, Kind.INJURY, Kind.BIRTH, Kind.DURATION, Kind.COUNT);
  private static final Set<String> PARENTS = Set.of("mother", "father");
  private static final Set<String> GROWING = Set.of("away", "marriage");
  private static final List<Set<String>> ALIKE =
      List.of(
          Set.of("brown", "black", "hazel", "amber"),
          Set.of("hazel", "green"),
          Set.of("blue", "violet"),
          Set.of("black", "brown", "chestnut", "raven"),
          Set.of("blonde", "fair", "golden", "yellow", "flaxen", "sandy"),
          Set.of("red", "auburn", "ginger", "copper", "coppery", "sandy"),
          Set.of("brown", "auburn", "chestnut", "sandy"));
  private static final Set<String> OF_AGE = Set.of("white", "grey", "silver");
  private static final Set<String> FATES = Set.of("dead", "alive");
  private static final Set<String> SIDES = Set.of("left", "right");
  private static final double SAME_AMOUNT = 0.1;
  private static final int LONG_IN_DAYS = 300;

  @Override
  public List<Conflict> conflicts(Dossier dossier) {
    var conflicts = new ArrayList<Conflict>();
    for (var kind : KINDS) {
      conflicts.addAll(among(dossier.of(kind), dossier));
    }
    conflicts.addAll(
        among(
            dossier.of(Kind.KIN).stream()
                .filter(it -> PARENTS.contains(it.fact().aspect()))
                .toList(),
            dossier));
    return conflicts;
  }

  private static List<Conflict> among(List<Statement> statements, Dossier dossier) {
    Map<String, List<Statement>> byAspect = new LinkedHashMap<>();
    statements.forEach(
        it -> byAspect.computeIfAbsent(it.fact().aspect(), any -> new ArrayList<>()).add(it));
    var conflicts = new ArrayList<Conflict>();
    for (var same : byAspect.values()) {
      Pairs.of(same, dossier)
          .filter(pair -> differ(pair.one().fact(), pair.other().fact()))
          .filter(pair -> !isChanged(pair, dossier))
          .findFirst()
          .map(pair -> conflict(pair, dossier))
          .ifPresent(conflicts::add);
    }
    return conflicts;
  }

  private static Conflict conflict(Pairs.Pair pair, Dossier dossier) {
    var fact = pair.one().fact();
    var what = dossier.subject() + ": " + fact.aspect();
    return dossier.conflict(
        pair.one(),
        pair.other(),
        what,
        Words.of(fact, dossier.subject())
            + " cannot be both "
            + Words.value(fact)
            + " and "
            + Words.value(pair.other().fact()));
  }

  private static boolean differ(Fact one, Fact other) {
    if (one.value().equals(other.value())) {
      return false;
    }
    return switch (one.kind()) {
      case LOOKS ->
          switch (one.aspect()) {
            case "beard" -> true;
            case "height" -> Math.abs(one.number() - other.number()) > 1;
            case "hair" -> isLastingHair(one, other);
            default -> !areAlike(one.value(), other.value());
          };
      case DURATION ->
          isAnotherAmount(one, other)
              && areLong(one, other)
              && (!GROWING.contains(one.aspect()) || one.number() > other.number());
      case INJURY -> SIDES.contains(one.value()) && SIDES.contains(other.value());
      case BIRTH, COUNT ->
          !one.value().contains(other.value()) && !other.value().contains(one.value());
      case KIN ->
          areFates(one, other)
              ? one.value().equals("dead") && other.value().equals("alive")
              : !FATES.contains(one.value())
                  && !FATES.contains(other.value())
                  && !shareWord(one.value(), other.value());
      case DEATH, LIFE, AGE, ACQUAINTANCE, POSSESSION, WHEREABOUTS, FATE, CHANGE, PASSAGE -> false;
    };
  }

  private static boolean isLastingHair(Fact one, Fact other) {
    return !OF_AGE.contains(one.value())
        && !OF_AGE.contains(other.value())
        && !areAlike(one.value(), other.value());
  }

  private static boolean isChanged(Pairs.Pair pair, Dossier dossier) {
    return switch (pair.one().fact().kind()) {
      case LOOKS ->
          dossier.isChanged("looks", pair.one(), pair.other())
              || (pair.one().fact().aspect().equals("beard")
                  && dossier.isChanged("beard", pair.one(), pair.other()));
      case INJURY -> dossier.isChanged("side", pair.one(), pair.other());
      default -> false;
    };
  }

  private static boolean areAlike(String one, String other) {
    return ALIKE.stream().anyMatch(those -> those.contains(one) && those.contains(other));
  }

  private static boolean isAnotherAmount(Fact one, Fact other) {
    double most = Math.max(one.number(), other.number());
    return Math.abs(one.number() - other.number()) > SAME_AMOUNT * most;
  }

  /** Somebody may often be somewhere for some days. */
  private static boolean areLong(Fact one, Fact other) {
    return one.aspect().equals("length") || Math.min(one.number(), other.number()) >= LONG_IN_DAYS;
  }

  private static boolean areFates(Fact one, Fact other) {
    return FATES.contains(one.value()) && FATES.contains(other.value());
  }

  private static boolean shareWord(String one, String other) {
    return Set.of(one.split(" ", -1)).stream().anyMatch(List.of(other.split(" ", -1))::contains);
  }
}
