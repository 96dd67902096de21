package org.fabula.understanding.continuity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.facts.Fact;
import org.fabula.understanding.facts.Fact.Kind;
import org.fabula.understanding.passages.Bond;
import org.fabula.understanding.passages.Passage;
import org.fabula.understanding.passages.PassageJudge;
import org.fabula.understanding.passages.Topic;

/**
 * Passages that a trained judge takes for a clash. Of the pairs only the nearest are judged, more
 * of them where there are more passages; a story has a bounded number of those, however long it is.
 */
final class JudgedPassages {

  /** Log odds from which on a pair is told: 9 of 11 were right in cases left out of training. */
  private static final double LEAST = 0.25;

  private static final double BIAS = 0.9;
  private static final int FEWEST_PAIRS = 12;
  private static final int PASSAGES_A_PAIR = 4;

  private final PassageJudge judge = new PassageJudge();

  private record Candidate(Statement statement, Passage passage, Set<String> people) {}

  private record Pair(Candidate one, Candidate other, Bond bond, double nearness) {}

  private record Clash(Pair pair, double logOdds) {}

  /** Conflicts within a story. */
  List<Conflict> within(StoryFacts story) {
    return clashes(candidates(0, story, Map.of()));
  }

  /**
   * Conflicts between two stories.
   *
   * @param shared for ids of the second story's people those of the first
   */
  List<Conflict> between(StoryFacts first, StoryFacts second, Map<String, StoryCharacter> shared) {
    var candidates = new ArrayList<>(candidates(0, first, Map.of()));
    candidates.addAll(candidates(1, second, shared));
    return clashes(candidates);
  }

  private static List<Candidate> candidates(
      int story, StoryFacts told, Map<String, StoryCharacter> shared) {
    var candidates = new ArrayList<Candidate>();
    for (var fact : told.facts()) {
      var statement = new Statement(story, fact);
      if (fact.kind() == Kind.PASSAGE && statement.isMeant()) {
        var people = new HashSet<String>();
        for (var who : List.of(fact.who(), fact.other())) {
          who.map(it -> id(story, it, shared)).ifPresent(people::add);
        }
        candidates.add(
            new Candidate(statement, Passage.of(told.story().cut(fact.place())), people));
      }
    }
    return candidates;
  }

  private static String id(int story, StoryCharacter who, Map<String, StoryCharacter> shared) {
    var here = shared.get(who.id());
    return here != null ? here.id() : (story == 0 ? "" : "other ") + who.id();
  }

  private List<Conflict> clashes(List<Candidate> candidates) {
    var clashes =
        nearest(candidates).stream()
            .filter(pair -> judge.mayClash(pair.one.passage, pair.other.passage))
            .map(this::judged)
            .filter(clash -> clash.logOdds >= LEAST)
            .sorted(Comparator.comparingDouble(Clash::logOdds).reversed())
            .toList();
    var conflicts = new ArrayList<Conflict>();
    var taken = new HashSet<Candidate>();
    for (var clash : clashes) {
      var both = List.of(clash.pair.one, clash.pair.other);
      if (both.stream().noneMatch(taken::contains)) {
        taken.addAll(both);
        conflicts.add(conflict(clash));
      }
    }
    return conflicts;
  }

  private Clash judged(Pair pair) {
    return new Clash(pair, judge.logOdds(pair.one.passage, pair.other.passage, pair.bond));
  }

  /** The pairs that are nearest to each other; of two stories only pairs of both. */
  private List<Pair> nearest(List<Candidate> candidates) {
    boolean two = candidates.stream().anyMatch(it -> it.statement.story() > 0);
    int most = Math.max(FEWEST_PAIRS, candidates.size() / PASSAGES_A_PAIR);
    var nearest = new PriorityQueue<Pair>(Comparator.comparingDouble(Pair::nearness));
    for (int i = 0; i < candidates.size(); i++) {
      for (int j = i + 1; j < candidates.size(); j++) {
        boolean oneStory =
            candidates.get(i).statement.story() == candidates.get(j).statement.story();
        if (oneStory != two) {
          nearest.add(pair(candidates.get(i), candidates.get(j), oneStory));
        }
        if (nearest.size() > most) {
          nearest.remove();
        }
      }
    }
    return nearest.stream().filter(pair -> pair.nearness > Double.NEGATIVE_INFINITY).toList();
  }

  private Pair pair(Candidate one, Candidate other, boolean oneStory) {
    boolean onePerson = one.people.stream().anyMatch(other.people::contains);
    var bond = new Bond(onePerson, oneStory);
    return new Pair(one, other, bond, judge.nearness(one.passage, other.passage, bond));
  }

  private Conflict conflict(Clash clash) {
    var one = clash.pair.one;
    var other = clash.pair.other;
    var topic = judge.topic(one.passage, other.passage);
    var subject = subject(one, other).map(who -> who + ": ").orElse("");
    return new Conflict(
        kind(topic),
        subject + topic.words(),
        one.statement.fact(),
        other.statement.fact(),
        subject + "these passages on " + topic.words() + " hardly both hold, going by their words",
        clash.pair.bond.oneStory() || !mayChange(topic)
            ? Optional.empty()
            : Optional.of(order(clash.pair, topic)),
        1 / (1 + Math.exp(-(BIAS + clash.logOdds))));
  }

  /** In which order of the stories what one tells cannot have become what the other does. */
  private StoriesInOrder order(Pair pair, Topic topic) {
    return judge.isFinal(pair.one.passage, topic) || !judge.isFinal(pair.other.passage, topic)
        ? StoriesInOrder.of(pair.one.statement, pair.other.statement)
        : StoriesInOrder.of(pair.other.statement, pair.one.statement);
  }

  /** The name of somebody both are about. */
  private static Optional<String> subject(Candidate one, Candidate other) {
    if (one.people.stream().noneMatch(other.people::contains)) {
      return Optional.empty();
    }
    var names = new HashMap<String, String>();
    for (var who : List.of(one.statement.fact().who(), one.statement.fact().other())) {
      who.ifPresent(it -> names.put(it.id(), it.name()));
    }
    return one.people.stream()
        .filter(other.people::contains)
        .sorted()
        .flatMap(id -> Optional.ofNullable(names.get(id)).stream())
        .findFirst();
  }

  /** Whether of two stories the one that plays later may tell what has come about since. */
  private static boolean mayChange(Topic topic) {
    return switch (topic) {
      case LIFE_AND_DEATH, INJURY, POSSESSIONS, WHEREABOUTS, ACQUAINTANCE, FATE_OF_PLACES -> true;
      case AGE_AND_DATES, LOOKS, KIN, DURATIONS_AND_NUMBERS -> false;
    };
  }

  private static Fact.Kind kind(Topic topic) {
    return switch (topic) {
      case LIFE_AND_DEATH -> Kind.DEATH;
      case INJURY -> Kind.INJURY;
      case AGE_AND_DATES -> Kind.AGE;
      case LOOKS -> Kind.LOOKS;
      case POSSESSIONS -> Kind.POSSESSION;
      case WHEREABOUTS -> Kind.WHEREABOUTS;
      case ACQUAINTANCE -> Kind.ACQUAINTANCE;
      case KIN -> Kind.KIN;
      case DURATIONS_AND_NUMBERS -> Kind.DURATION;
      case FATE_OF_PLACES -> Kind.FATE;
    };
  }
}
