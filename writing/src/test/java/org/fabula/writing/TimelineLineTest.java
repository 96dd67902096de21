package org.fabula.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.ties.Ties;
import org.fabula.understanding.timeline.Link;
import org.fabula.understanding.timeline.Timeline;
import org.fabula.understanding.timeline.ToldTime;
import org.fabula.understanding.times.Distance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineLineTest {

  private static final long WEEK = 7 * 1440;
  private static final Story STORY =
      Story.ofText("They met. Three weeks later it rained. Two days earlier, ten years ago, none.");

  @ParameterizedTest
  @CsvSource({
    "-504045, -460215, some 11 months before scene 1",
    "25200, 35280, some 3 weeks after scene 1",
    "1, 2879, a day after scene 1",
    "1, 1440, less than a day after scene 1",
    "1, 20160, up to 2 weeks after scene 1",
    "1, 1000000000000, after scene 1",
    "-1000000000000, -1, before scene 1",
    "-3155760, -1051920, 2 to 6 years before scene 1",
    "-30, 30, about the time of scene 1"
  })
  void a_distance_is_said_as_exactly_as_the_story_does(long shortest, long longest, String words) {
    assertThat(Lengths.between(new Distance(shortest, longest), "scene 1")).isEqualTo(words);
  }

  @Test
  void a_scene_is_told_by_its_distance_from_another_and_what_says_so() {
    var lines = TimelineLine.distances(fabula(told(0, 1, 3 * WEEK, "Three weeks later")));
    assertThat(lines).extracting(TimelineLine::words).containsExactly("some 3 weeks after scene 1");
    assertThat(STORY.cut(lines.get(0).passages().get(0))).isEqualTo("Three weeks later");
  }

  @Test
  void what_is_only_assumed_is_not_told() {
    var assumed = new Link(0, 1, Distance.AFTER, Link.Basis.ASSUMED, List.of(), 0, 0.4);
    assertThat(TimelineLine.distances(fabula(assumed))).isEmpty();
  }

  @Test
  void times_that_do_not_agree_are_told_with_both_passages() {
    var lines =
        TimelineLine.conflicts(
            fabula(
                told(0, 1, 3 * WEEK, "Three weeks later"),
                told(0, 1, -2 * 1440, "Two days earlier")));
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).words()).contains("“Three weeks later”", "“Two days earlier”");
    assertThat(lines.get(0).passages()).hasSize(2);
  }

  @Test
  void a_time_away_from_its_scene_is_told() {
    assertThat(TimelineLine.toldTimes(fabula()))
        .extracting(TimelineLine::words)
        .containsExactly("some 10 years before scene 2");
  }

  private static Link told(int from, int to, long minutes, String words) {
    return new Link(
        from,
        to,
        new Distance(minutes, minutes),
        Link.Basis.TOLD,
        List.of(span(words)),
        span(words).end(),
        0.7);
  }

  private static Span span(String words) {
    int start = STORY.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Fabula fabula(Link... links) {
    return new Fabula(
        STORY,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.<Scene>of(),
        List.of(),
        List.of(),
        Timeline.of(
            2,
            Stream.of(links).toList(),
            List.of(new ToldTime(span("ten years ago"), 1, new Distance(-5_359_600, -5_159_600)))),
        List.of(),
        Ties.UNKNOWN,
        List.of());
  }
}
