package org.fabula.understanding.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.fabula.story.Span;
import org.fabula.understanding.timeline.Link.Basis;
import org.fabula.understanding.times.Distance;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final Distance LATER = new Distance(1, Distance.ENDLESS);

  @Test
  void without_hints_nothing_is_known() {
    var timeline = Timeline.of(3, List.of(), List.of());
    assertThat(ranks(timeline)).containsExactly(0, 0, 0);
  }

  @Test
  void what_is_told_outweighs_what_is_assumed() {
    var timeline =
        Timeline.of(
            3,
            List.of(
                assumed(0, 1),
                assumed(1, 2),
                told(0, 1, new Distance(-200, -100), 0.9, 10),
                assumed(0, 2)),
            List.of());
    assertThat(ranks(timeline)).containsExactly(2, 1, 3);
    assertThat(timeline.conflicts()).isEmpty();
  }

  @Test
  void of_told_distances_that_disagree_the_least_certain_is_left_out_and_kept_as_a_conflict() {
    var first = told(0, 1, new Distance(10, 20), 0.9, 10);
    var second = told(1, 2, new Distance(10, 20), 0.8, 20);
    var wrong = told(0, 2, new Distance(100, 120), 0.6, 30);
    var timeline = Timeline.of(3, List.of(wrong, first, second), List.of());
    assertThat(timeline.links()).containsExactly(first, second);
    assertThat(timeline.conflicts()).containsExactly(new Conflict(wrong, List.of(first, second)));
  }

  @Test
  void a_reader_who_has_not_read_the_words_does_not_see_what_follows_from_them() {
    var timeline =
        Timeline.of(
            3,
            List.of(assumed(0, 1), assumed(1, 2), told(0, 2, LATER.reversed(), 0.9, 50)),
            List.of(new ToldTime(new Span(45, 48), 2, LATER.reversed())));
    assertThat(ranks(timeline)).containsExactly(2, 3, 1);
    assertThat(ranks(timeline.until(49, 3))).containsExactly(1, 2, 3);
    assertThat(ranks(timeline.until(49, 2))).containsExactly(1, 2);
    assertThat(timeline.until(47, 3).told()).isEmpty();
  }

  @RepeatedTest(100) // the repetition is the seed
  void the_links_that_hold_leave_no_circle(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    int scenes = 8;
    var hints = new ArrayList<Link>();
    for (int i = 0; i < 20; i++) {
      int to = random.nextInt(scenes);
      int from = (to + 1 + random.nextInt(scenes - 1)) % scenes;
      int shortest = random.nextInt(200) - 100;
      hints.add(
          told(
              from,
              to,
              new Distance(shortest, shortest + random.nextInt(60)),
              random.nextDouble(),
              i));
    }
    var timeline = Timeline.of(scenes, hints, List.of());
    assertThat(timeline.links().size() + timeline.conflicts().size()).isEqualTo(hints.size());
    assertThat(isConsistent(scenes, timeline.links())).isTrue();
    for (var conflict : timeline.conflicts()) {
      var together = new ArrayList<>(conflict.against());
      together.add(conflict.leftOut());
      assertThat(isConsistent(scenes, together)).isFalse();
    }
  }

  /** By the shortest paths between all points (Floyd and Warshall), which is cubic. */
  private static boolean isConsistent(int scenes, List<Link> links) {
    var most = new long[scenes][scenes];
    for (var row : most) {
      Arrays.fill(row, Distance.ENDLESS);
    }
    for (var link : links) {
      int from = link.from();
      int to = link.to();
      most[from][to] = Math.min(most[from][to], link.distance().longest());
      most[to][from] = Math.min(most[to][from], -link.distance().shortest());
    }
    for (int k = 0; k < scenes; k++) {
      for (int i = 0; i < scenes; i++) {
        for (int j = 0; j < scenes; j++) {
          most[i][j] = Math.min(most[i][j], most[i][k] + most[k][j]);
        }
      }
    }
    return IntStream.range(0, scenes).allMatch(i -> most[i][i] >= 0);
  }

  private static Link assumed(int from, int to) {
    return new Link(from, to, LATER, Basis.ASSUMED, List.of(), 0, 0.4);
  }

  private static Link told(int from, int to, Distance distance, double confidence, int knownFrom) {
    return new Link(
        from,
        to,
        distance,
        Basis.TOLD,
        List.of(new Span(knownFrom, knownFrom)),
        knownFrom,
        confidence);
  }

  private static List<Integer> ranks(Timeline timeline) {
    return IntStream.range(0, timeline.scenes())
        .mapToObj(scene -> timeline.rank(scene).orElse(0))
        .toList();
  }
}
