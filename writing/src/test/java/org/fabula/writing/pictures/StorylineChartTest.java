package org.fabula.writing.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class StorylineChartTest {

  @Test
  void lines_run_together_where_people_share_a_scene() {
    var chart = StorylineChart.of(MadeUpScenes.of("AB", "AC", "AB", "ABC"));
    for (var scene : chart.scenes()) {
      assertThat(scene.heights()).hasSize(scene.scene().present().size());
      assertThat(gaps(scene.heights())).containsOnly(StorylineLayout.PITCH);
    }
  }

  @Test
  void whoever_is_not_in_a_scene_keeps_away_from_it() {
    var chart = StorylineChart.of(MadeUpScenes.of("ABC", "AB", "C", "ABC"));
    var scene = chart.scenes().get(1);
    int other = height("C", scene.x(), chart);
    assertThat(scene.heights()).allMatch(height -> Math.abs(height - other) >= StorylineLayout.GAP);
  }

  @Test
  void two_who_are_always_together_run_straight() {
    var chart = StorylineChart.of(MadeUpScenes.of("AB", "AB", "AB", "AB"));
    for (var line : chart.lines()) {
      var scenes = line.strokes().get(0).subList(1, 5);
      assertThat(scenes.stream().map(Point::y).distinct()).hasSize(1);
    }
  }

  @Test
  void somebody_apart_does_not_bend_the_lines_of_the_others() {
    var chart = StorylineChart.of(MadeUpScenes.of("ABC", "AB", "AB", "AB", "ABC"));
    assertThat(bends("A", chart) + bends("B", chart)).isZero();
    assertThat(bends("C", chart)).isEqualTo(2);
  }

  @Test
  void a_line_ends_where_somebody_is_long_away_and_starts_again_with_the_name() {
    var scenes = new String[14];
    IntStream.range(0, scenes.length).forEach(scene -> scenes[scene] = "A");
    scenes[0] = "AB";
    scenes[13] = "AB";
    var chart = StorylineChart.of(MadeUpScenes.of(scenes));
    assertThat(chart.lines().get(0).strokes()).hasSize(1);
    assertThat(chart.lines().get(1).strokes()).hasSize(2);
    assertThat(chart.lines().get(1).labels()).hasSize(2);
  }

  @Test
  void a_long_line_says_again_whose_it_is() {
    var scenes = new String[40];
    IntStream.range(0, scenes.length).forEach(scene -> scenes[scene] = "A");
    var chart = StorylineChart.of(MadeUpScenes.of(scenes));
    assertThat(chart.lines().get(0).labels()).hasSizeGreaterThan(3);
  }

  @Test
  void who_is_in_few_scenes_is_left_out_beyond_sixty_and_that_is_said() {
    var chart = StorylineChart.of(MadeUpScenes.random(1, 70, 400));
    assertThat(chart.lines()).hasSize(StorylineChart.MOST_LINES);
    assertThat(chart.leftOut()).isEqualTo(10);
  }

  @RepeatedTest(40) // the repetition is the seed
  void no_name_lies_on_another(RepetitionInfo run) {
    var chart = StorylineChart.of(MadeUpScenes.random(run.getCurrentRepetition(), 30, 60));
    var labels = chart.lines().stream().flatMap(line -> line.labels().stream()).toList();
    for (int one = 0; one < labels.size(); one++) {
      assertThat(labels.get(one).x()).isNotNegative();
      for (int other = 0; other < one; other++) {
        assertThat(labels.get(one).overlaps(labels.get(other)))
            .as(labels.get(one) + " and " + labels.get(other))
            .isFalse();
      }
    }
  }

  @RepeatedTest(20) // the repetition is the seed
  void lines_keep_their_distance_and_the_chart_stays_compact(RepetitionInfo run) {
    var chart = StorylineChart.of(MadeUpScenes.random(run.getCurrentRepetition(), 30, 60));
    int most = 0;
    for (var scene : chart.scenes()) {
      var heights =
          chart.lines().stream()
              .flatMap(line -> line.strokes().stream())
              .flatMap(List::stream)
              .filter(point -> point.x() == scene.x())
              .map(Point::y)
              .sorted()
              .toList();
      assertThat(gaps(heights)).allMatch(gap -> gap >= StorylineLayout.PITCH);
      most = Math.max(most, heights.size());
    }
    assertThat(chart.height()).isLessThan(150 + 2 * StorylineLayout.GAP * most);
  }

  @Test
  void a_story_without_scenes_or_without_people_has_nothing_to_show() {
    assertThat(StorylineChart.of(MadeUpScenes.of()).tellsSomething()).isFalse();
    assertThat(StorylineChart.of(MadeUpScenes.of("AB")).tellsSomething()).isFalse();
    assertThat(StorylineChart.of(MadeUpScenes.of("", "")).tellsSomething()).isFalse();
  }

  private static List<Integer> gaps(List<Integer> heights) {
    return IntStream.range(1, heights.size())
        .mapToObj(index -> heights.get(index) - heights.get(index - 1))
        .toList();
  }

  private static int height(String name, int x, StorylineChart chart) {
    return points(name, chart).stream()
        .filter(point -> point.x() == x)
        .findFirst()
        .orElseThrow()
        .y();
  }

  /** From the first scene on. */
  private static int bends(String name, StorylineChart chart) {
    var points = points(name, chart);
    return (int)
        IntStream.range(2, points.size())
            .filter(index -> points.get(index).y() != points.get(index - 1).y())
            .count();
  }

  private static List<Point> points(String name, StorylineChart chart) {
    return chart.lines().stream()
        .filter(line -> line.who().name().equals(name))
        .findFirst()
        .orElseThrow()
        .strokes()
        .get(0);
  }
}
