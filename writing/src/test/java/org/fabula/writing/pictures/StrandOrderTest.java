package org.fabula.writing.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class StrandOrderTest {

  @Test
  void two_who_meet_across_a_third_cross_once() {
    var weave = weave(new int[][] {{0, 1, 2}, {0, 1}, {0, 2}, {1, 2}, {0, 1}});
    assertThat(weave.crossings(StrandOrder.of(weave))).isEqualTo(exact(weave));
  }

  @RepeatedTest(300) // the repetition is the seed
  void a_small_case_has_no_more_crossings_than_the_exact_optimum(RepetitionInfo run) {
    int people = 3 + run.getCurrentRepetition() % 3;
    var weave = random(run.getCurrentRepetition(), people, 9);
    assertThat(weave.crossings(StrandOrder.of(weave))).isEqualTo(exact(weave));
  }

  @RepeatedTest(30) // the repetition is the seed
  void who_shares_a_scene_stands_side_by_side(RepetitionInfo run) {
    var weave = random(run.getCurrentRepetition(), 20, 40);
    var orders = StrandOrder.of(weave);
    for (int column = 0; column < weave.columns(); column++) {
      var order = Arrays.stream(orders[column]).boxed().toList();
      assertThat(keepsTogether(weave, column, order)).as("column %d: %s", column, order).isTrue();
      assertThat(order).containsExactlyInAnyOrderElementsOf(there(weave, column));
    }
  }

  @Test
  void a_line_goes_round_a_name_rather_than_through_it() {
    var strands = List.of(new Strand(0, 0, 0, 3), new Strand(1, 0, 0, 3), new Strand(2, 0, 3, 3));
    var weave = new Weave(strands, new int[][] {{0, 1}, {}, {}, {0, 1, 2}});
    assertThat(weave.crossings(StrandOrder.of(weave))).isZero();
  }

  private static Weave random(int seed, int people, int scenes) {
    var random = new Random(seed);
    var together = new int[scenes][];
    for (int scene = 0; scene < scenes; scene++) {
      together[scene] = IntStream.range(0, people).filter(who -> random.nextInt(5) < 2).toArray();
    }
    return weave(together);
  }

  /** Everybody's line from the first scene they are in to the last. */
  static Weave weave(int[][] scenes) {
    var first = new HashMap<Integer, Integer>();
    var last = new HashMap<Integer, Integer>();
    for (int scene = 0; scene < scenes.length; scene++) {
      for (int who : scenes[scene]) {
        first.putIfAbsent(who, scene);
        last.put(who, scene);
      }
    }
    var people = first.keySet().stream().sorted().toList();
    var strands =
        people.stream()
            .map(who -> new Strand(who, first.get(who), first.get(who), last.get(who)))
            .toList();
    return new Weave(
        strands,
        Arrays.stream(scenes)
            .map(scene -> Arrays.stream(scene).map(people::indexOf).toArray())
            .toArray(int[][]::new));
  }

  /** Over every order of every column. */
  static int exact(Weave weave) {
    Map<List<Integer>, Integer> costs = Map.of(List.of(), 0);
    for (int column = 0; column < weave.columns(); column++) {
      var next = new HashMap<List<Integer>, Integer>();
      for (var order : orders(weave, column)) {
        int best = Integer.MAX_VALUE;
        for (var before : costs.entrySet()) {
          int more =
              column == 0
                  ? 0
                  : weave.crossingsAfter(column - 1, array(before.getKey()), array(order));
          best = Math.min(best, before.getValue() + more);
        }
        next.put(order, best);
      }
      costs = next;
    }
    return costs.values().stream().mapToInt(Integer::intValue).min().orElseThrow();
  }

  private static List<List<Integer>> orders(Weave weave, int column) {
    return permutations(there(weave, column)).stream()
        .filter(order -> keepsTogether(weave, column, order))
        .toList();
  }

  private static List<Integer> there(Weave weave, int column) {
    return IntStream.range(0, weave.strands().size())
        .filter(strand -> weave.strands().get(strand).isAt(column))
        .boxed()
        .toList();
  }

  static boolean keepsTogether(Weave weave, int column, List<Integer> order) {
    var places =
        IntStream.range(0, order.size())
            .filter(index -> weave.areTogether(order.get(index), column))
            .toArray();
    return places.length == 0 || places[places.length - 1] - places[0] + 1 == places.length;
  }

  private static List<List<Integer>> permutations(List<Integer> items) {
    if (items.isEmpty()) {
      return List.of(List.of());
    }
    var all = new ArrayList<List<Integer>>();
    for (var item : items) {
      var rest = new ArrayList<>(items);
      rest.remove(item);
      for (var permutation : permutations(rest)) {
        var longer = new ArrayList<>(List.of(item));
        longer.addAll(permutation);
        all.add(longer);
      }
    }
    return all;
  }

  private static int[] array(List<Integer> order) {
    return order.stream().mapToInt(Integer::intValue).toArray();
  }
}
