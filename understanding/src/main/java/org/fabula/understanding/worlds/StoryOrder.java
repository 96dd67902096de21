package org.fabula.understanding.worlds;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.times.Distance;
import org.fabula.understanding.worlds.StoryRelation.Kind;

/**
 * The stories of a world in the order in which they play, as far as the stories themselves tell it:
 * by the parts of a serial, by what headers say of other stories, by years. Where nothing tells,
 * the order given stays. Each claim is followed through all that are kept, so this is for the few
 * dozen stories of a world and not for a library: time can grow with their fifth power.
 *
 * @param stories indexes of the stories, the earliest first
 * @param periods of each story by its index: from the first to the last minute its dated scenes can
 *     be in, counted from the start of the year 1; empty where it tells no year
 * @param relations that this order keeps, the surest first
 * @param leftOut those that cannot hold together with surer ones
 */
public record StoryOrder(
    List<Integer> stories,
    List<Optional<Distance>> periods,
    List<StoryRelation> relations,
    List<StoryRelation> leftOut) {

  public StoryOrder {
    stories = List.copyOf(stories);
    periods = List.copyOf(periods);
    relations = List.copyOf(relations);
    leftOut = List.copyOf(leftOut);
  }

  /** Of fabulas in the order of the world. */
  public static StoryOrder of(List<Fabula> stories) {
    var periods = stories.stream().map(it -> it.timeline().period()).toList();
    var claims = new ArrayList<StoryRelation>();
    for (int first = 0; first < stories.size(); first++) {
      for (int second = first + 1; second < stories.size(); second++) {
        claims.addAll(OrderClaims.between(first, stories.get(first), second, stories.get(second)));
        OrderClaims.byDates(first, periods.get(first), second, periods.get(second))
            .ifPresent(claims::add);
      }
    }
    claims.sort(Comparator.comparingDouble(StoryRelation::confidence).reversed());
    var kept = new ArrayList<StoryRelation>();
    var leftOut = new ArrayList<StoryRelation>();
    for (var claim : claims) {
      (fits(claim, kept) ? kept : leftOut).add(claim);
    }
    return new StoryOrder(sorted(stories.size(), kept), periods, kept, leftOut);
  }

  /** How two stories lie to each other, by the surest that tells it. */
  public Optional<StoryRelation> between(int one, int other) {
    return relations.stream().filter(relation -> relation.joins(one, other)).findFirst();
  }

  /** Whether a claim agrees with all that follows from surer ones. */
  private static boolean fits(StoryRelation claim, List<StoryRelation> kept) {
    return switch (claim.kind()) {
      case BEFORE ->
          !reached(claim.second(), kept).contains(claim.first())
              && kept.stream()
                  .noneMatch(
                      other ->
                          other.kind() == Kind.OVERLAPS
                              && other.joins(claim.first(), claim.second()));
      case OVERLAPS ->
          !reached(claim.second(), kept).contains(claim.first())
              && !reached(claim.first(), kept).contains(claim.second());
    };
  }

  /** The stories that come after one. */
  private static Set<Integer> reached(int story, List<StoryRelation> relations) {
    var reached = new HashSet<Integer>();
    var open = new ArrayDeque<>(List.of(story));
    while (!open.isEmpty()) {
      int from = open.pop();
      relations.stream()
          .filter(it -> it.kind() == Kind.BEFORE && it.first() == from && reached.add(it.second()))
          .forEach(it -> open.push(it.second()));
    }
    return reached;
  }

  /** Always takes the first story left of which none that comes before it is left. */
  private static List<Integer> sorted(int count, List<StoryRelation> relations) {
    IntFunction<Set<Integer>> before =
        story ->
            relations.stream()
                .filter(it -> it.kind() == Kind.BEFORE && it.second() == story)
                .map(StoryRelation::first)
                .collect(Collectors.toSet());
    var left = IntStream.range(0, count).boxed().collect(Collectors.toCollection(ArrayList::new));
    var sorted = new ArrayList<Integer>();
    while (!left.isEmpty()) {
      var next =
          left.stream()
              .filter(it -> sorted.containsAll(before.apply(it)))
              .findFirst()
              .orElseThrow();
      sorted.add(next);
      left.remove(next);
    }
    return sorted;
  }
}
