package org.fabula.understanding.ties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.coreference.Entity;
import org.fabula.understanding.encoder.EntityCategory;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.segmentation.Segments;

/**
 * Takes phrases for a relation of one person for one other, as long as people have one of the sort:
 * "her mother" is whoever is named as her mother elsewhere, and if nobody is, "her mother" and
 * "Odile's mum" are somebody outside the cast all the same.
 */
final class Relatives {

  private static final double ONCE_NAMED = 0.85;
  private static final double FITTING = 0.7;
  private static final double LEAST_SURE = 0.8;

  /** Of those kinds people have many whom the same word means. */
  private static final Set<TieKind> OF_MANY =
      EnumSet.of(TieKind.FRIENDSHIP, TieKind.ENMITY, TieKind.ACQUAINTANCE, TieKind.MEMBERSHIP);

  private final Segments segments;
  private final Whom whom;
  private final Assertions assertions;
  private final Bearers bearers;
  private final List<RelationPhrase> phrases;
  private final Map<Kin, Map<String, Someone>> named = new HashMap<>();

  /** Whose they are of whom nobody is named, in the cast. */
  private final Map<Kin, Someone> unnamed = new LinkedHashMap<>();

  private final Map<Role, List<Kin>> byRole = new HashMap<>();

  /** What somebody is to an owner, by role and sex, or by the noun where that tells no sex. */
  private record Kin(String owner, Role role, String which) {}

  Relatives(
      Segments segments,
      Whom whom,
      Assertions assertions,
      Bearers bearers,
      List<RelationPhrase> phrases) {
    this.segments = segments;
    this.whom = whom;
    this.assertions = assertions;
    this.bearers = bearers;
    this.phrases = phrases;
    for (var phrase : phrases) {
      bearers.of(phrase).ifPresent(who -> name(phrase, who));
      if (!Bystanders.isOne(phrase.owner().id())) {
        kin(phrase, phrase.owner()).ifPresent(kin -> unnamed.putIfAbsent(kin, phrase.owner()));
      }
    }
    unnamed.keySet().removeAll(named.keySet());
    for (var kin : unnamed.keySet()) {
      byRole.computeIfAbsent(kin.role, any -> new ArrayList<>()).add(kin);
    }
  }

  private void name(RelationPhrase phrase, Someone bearer) {
    phrase
        .ownerOf(bearer)
        .flatMap(owner -> kin(phrase, owner))
        .ifPresent(
            kin ->
                named
                    .computeIfAbsent(kin, any -> new LinkedHashMap<>())
                    .putIfAbsent(bearer.id(), bearer));
  }

  private Optional<Kin> kin(RelationPhrase phrase) {
    return kin(phrase, phrase.owner());
  }

  private Optional<Kin> kin(RelationPhrase phrase, Someone owner) {
    var word = phrase.word();
    var role = word.role().orElseThrow();
    var which =
        word.sex() == Pronouns.UNKNOWN ? segments.lower(phrase.noun()) : word.sex().toString();
    return OF_MANY.contains(role.kind())
            || word.confidence() < LEAST_SURE
            || word.isPlural()
            || assertions.isCompared(phrase.first())
        ? Optional.empty()
        : Optional.of(new Kin(owner.id(), role, which));
  }

  /** Who is called that elsewhere, if it is one; else who fits as nobody else does. */
  Optional<Someone> known(RelationPhrase phrase) {
    return kin(phrase)
        .flatMap(
            kin ->
                named.containsKey(kin)
                    ? only(named.get(kin).values()).map(who -> who.lessSure(ONCE_NAMED))
                    : inReturn(kin).map(who -> who.lessSure(FITTING)));
  }

  private static <T> Optional<T> only(Collection<T> of) {
    return of.size() == 1 ? Optional.of(of.iterator().next()) : Optional.empty();
  }

  /** "her father" of one woman and "his daughter" of one man: each other's. */
  private Optional<Someone> inReturn(Kin kin) {
    return matching(kin)
        .filter(other -> matching(other).filter(kin::equals).isPresent())
        .map(unnamed::get);
  }

  private Optional<Kin> matching(Kin kin) {
    var sex = whom.pronouns(kin.owner);
    return only(
        byRole.getOrDefault(kin.role.inverse(), List.of()).stream()
            .filter(other -> !other.owner.equals(kin.owner))
            .filter(other -> other.which.equals(sex.toString()))
            .filter(other -> whom.pronouns(other.owner).toString().equals(kin.which))
            .limit(2)
            .toList());
  }

  /**
   * Who is mentioned outside the cast, with those whom only such phrases mean: those known before
   * whom phrases of one sort mean are joined, others come after them.
   */
  List<Entity> among(List<Entity> others) {
    Map<Kin, List<Mention>> groups = new LinkedHashMap<>();
    for (var phrase : phrases) {
      if (isOfNobodyNamed(phrase)) {
        kin(phrase)
            .ifPresent(
                kin -> groups.computeIfAbsent(kin, any -> new ArrayList<>()).add(mention(phrase)));
      }
    }
    return joined(others, groups.values().stream().toList());
  }

  private boolean isOfNobodyNamed(RelationPhrase phrase) {
    return bearers.of(phrase).isEmpty()
        && known(phrase).isEmpty()
        && (!phrase.isBare() || isNameLike(phrase))
        && whom.endingAt(phrase.noun())
            .filter(it -> !Bystanders.isOne(it.character().id()))
            .isEmpty();
  }

  /** "Mam swapped a shift", not "oh brother" or "little sister". */
  private boolean isNameLike(RelationPhrase phrase) {
    var role = phrase.word().role().orElseThrow();
    return (role == Role.PARENT || role == Role.GRANDPARENT)
        && segments.isCapitalised(phrase.noun())
        && whom.nameAt(phrase.noun() + 1).isEmpty();
  }

  private Mention mention(RelationPhrase phrase) {
    return new Mention(segments.span(phrase.first(), phrase.noun() + 1), Mention.Kind.NOUN);
  }

  private static List<Entity> joined(List<Entity> others, List<List<Mention>> groups) {
    var known = new KnownPeople(others);
    var fresh = new ArrayList<Entity>();
    for (var group : groups) {
      if (!known.join(group)) {
        fresh.add(new Entity(EntityCategory.PERSON, group));
      }
    }
    return Stream.concat(known.entities().stream(), fresh.stream()).toList();
  }

  /** Those whom an earlier stage found. */
  private static final class KnownPeople {
    private final List<Entity> entities;
    private final Map<Integer, Mention> longest = new HashMap<>();
    private final Map<Mention, Integer> numbers = new HashMap<>();
    private final Map<Integer, Set<Mention>> joined = new TreeMap<>();
    private final Map<Integer, Integer> into = new HashMap<>();

    KnownPeople(List<Entity> entities) {
      this.entities = entities;
      for (int i = 0; i < entities.size(); i++) {
        joined.put(i, new LinkedHashSet<>(entities.get(i).mentions()));
        if (entities.get(i).category() == EntityCategory.PERSON) {
          for (var mention : entities.get(i).mentions()) {
            longest.merge(mention.span().start(), mention, KnownPeople::longer);
            numbers.put(mention, i);
          }
        }
      }
    }

    private static Mention longer(Mention one, Mention other) {
      return other.span().length() > one.span().length() ? other : one;
    }

    /** Makes one of all whom some mentions mean; false where they mean nobody. */
    boolean join(List<Mention> group) {
      var same =
          group.stream()
              .map(
                  it ->
                      Optional.ofNullable(longest.get(it.span().start()))
                          .filter(known -> known.span().end() >= it.span().end()))
              .flatMap(Optional::stream)
              .map(it -> root(numbers.get(it)))
              .distinct()
              .toList();
      if (same.isEmpty()) {
        return false;
      }
      int first = same.get(0);
      for (int other : same.subList(1, same.size())) {
        joined.get(first).addAll(joined.remove(other));
        into.put(other, first);
      }
      group.stream()
          .filter(it -> !longest.containsKey(it.span().start()))
          .forEach(joined.get(first)::add);
      return true;
    }

    private int root(int number) {
      int root = number;
      while (into.containsKey(root)) {
        root = into.get(root);
      }
      return root;
    }

    List<Entity> entities() {
      var all = new ArrayList<Entity>();
      joined.forEach(
          (number, mentions) ->
              all.add(
                  new Entity(
                      entities.get(number).category(),
                      mentions.stream().sorted(Comparator.comparing(Mention::span)).toList())));
      return all;
    }
  }
}
