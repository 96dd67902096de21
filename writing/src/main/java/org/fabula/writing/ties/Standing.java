package org.fabula.writing.ties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.ties.Role;
import org.fabula.understanding.ties.Sign;
import org.fabula.understanding.ties.Tie;
import org.fabula.understanding.ties.TieKind;

/**
 * How two characters stand to each other, as far as a fabula tells.
 *
 * @param a the one who comes first in the cast
 * @param b the other
 * @param role what {@code a} is to {@code b}
 * @param ties what of it is told, at least one, the most telling first: what the story tells, then
 *     what it shows, then what only its header claims
 * @param knownFrom the offset from which a reader can know that something ties both
 * @param ofA how {@code a} feels lately about {@code b}
 * @param ofB how {@code b} feels lately about {@code a}
 */
public record Standing(
    StoryCharacter a,
    StoryCharacter b,
    Role role,
    Certainty certainty,
    List<Tie> ties,
    int knownFrom,
    Feeling ofA,
    Feeling ofB) {

  private static final double LESS = 0.3;

  public Standing {
    ties = List.copyOf(ties);
    if (ties.isEmpty()) {
      throw new IllegalArgumentException("nothing ties " + a.id() + " to " + b.id());
    }
  }

  /** Every pair of the cast of whom a tie is told, in the order in which that becomes known. */
  public static List<Standing> all(Fabula fabula) {
    return evenUnsure(fabula).stream().filter(Standing::isTold).toList();
  }

  /** And those of whom none is told: so that a picture stays as it is while that changes. */
  public static List<Standing> evenUnsure(Fabula fabula) {
    Map<Set<String>, List<Tie>> ties = new LinkedHashMap<>();
    var signs =
        fabula.ties().signs().stream()
            .collect(Collectors.groupingBy(sign -> List.of(sign.a(), sign.b())));
    Map<String, Integer> places = new HashMap<>();
    fabula.characters().forEach(who -> places.put(who.id(), places.size()));
    for (var tie : fabula.ties().all()) {
      if (places.containsKey(tie.a()) && places.containsKey(tie.b())) {
        ties.computeIfAbsent(Set.of(tie.a(), tie.b()), any -> new ArrayList<>()).add(tie);
      }
    }
    var all = new ArrayList<Standing>();
    ties.forEach(
        (pair, between) -> {
          var two = pair.stream().map(places::get).sorted().map(fabula.characters()::get).toList();
          all.add(of(two.get(0), two.get(1), between, signs));
        });
    all.sort(Comparator.comparingInt(Standing::knownFrom));
    return all;
  }

  /** Of two by their ids; empty where nothing ties them. */
  public static Optional<Standing> between(String one, String other, Fabula fabula) {
    return all(fabula).stream()
        .filter(it -> Set.of(one, other).equals(Set.of(it.a().id(), it.b().id())))
        .findFirst();
  }

  private static Standing of(
      StoryCharacter a, StoryCharacter b, List<Tie> ties, Map<List<String>, List<Sign>> signs) {
    var ofA = Feeling.lately(signs.getOrDefault(List.of(a.id(), b.id()), List.of()));
    var ofB = Feeling.lately(signs.getOrDefault(List.of(b.id(), a.id()), List.of()));
    var verdict = Verdict.of(a, ties, EnumSet.of(ofA, ofB));
    return new Standing(
        a,
        b,
        verdict.role(),
        verdict.certainty(),
        verdict.ties(),
        ties.stream().mapToInt(Tie::knownFrom).min().orElseThrow(),
        ofA,
        ofB);
  }

  /** Whether it is told as it is. */
  public boolean isLikely() {
    return certainty == Certainty.LIKELY;
  }

  /** Whether it is told, if only as what may be. */
  public boolean isTold() {
    return certainty != Certainty.TOO_UNSURE;
  }

  /** What sort of tie it is. */
  public TieKind kind() {
    return role.kind();
  }

  /** The surname that is all that makes a family of both; empty where more is told of them. */
  public Optional<String> familyName() {
    boolean isFamilyAlone =
        role == Role.RELATIVE
            && ofA == Feeling.UNKNOWN
            && ofB == Feeling.UNKNOWN
            && ties.stream().allMatch(tie -> tie.kind() == TieKind.KIN);
    return isFamilyAlone
        ? lastWords(a).stream().filter(lastWords(b)::contains).findFirst()
        : Optional.empty();
  }

  private static List<String> lastWords(StoryCharacter who) {
    return who.names().stream()
        .map(CharacterName::text)
        .filter(name -> name.indexOf(' ') > 0)
        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
        .toList();
  }

  /** Whether both feel the same, or nothing is known of either. */
  public boolean isMutual() {
    return ofA == ofB;
  }

  /**
   * How much there is to tell of it: more with every passage, less for mere acquaintance and what
   * only may be.
   */
  public double strength() {
    double passages = ties.stream().mapToDouble(tie -> Math.log1p(tie.evidence().size())).sum();
    return isLikely() && kind() != TieKind.ACQUAINTANCE ? passages : LESS * passages;
  }
}
