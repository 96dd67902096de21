package org.fabula.writing.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fabula.understanding.ties.Role;
import org.fabula.writing.ties.Feeling;
import org.fabula.writing.ties.TieWords;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RelationshipGraphTest {

  @Test
  void feelings_that_differ_are_two_strokes_with_arrows() {
    var graph =
        RelationshipGraph.of(
            MadeUpTies.among("Odile", "Bram")
                .told(0, Role.COLLEAGUE, 1)
                .shown(0, 0.9, 1)
                .shown(1, -0.9, 0)
                .fabula());
    assertThat(graph.ties()).hasSize(1);
    assertThat(graph.ties().get(0).strokes())
        .extracting(TieStroke::feeling)
        .containsExactly(Feeling.FOR, Feeling.AGAINST);
    assertThat(graph.ties().get(0).strokes()).allMatch(TieStroke::arrow);
  }

  @Test
  void a_feeling_that_is_returned_is_one_stroke_without_an_arrow() {
    var graph =
        RelationshipGraph.of(
            MadeUpTies.among("Odile", "Bram")
                .told(0, Role.SIBLING, 1)
                .shown(0, 0.9, 1)
                .shown(1, 0.7, 0)
                .fabula());
    assertThat(graph.ties().get(0).strokes()).noneMatch(TieStroke::arrow);
    assertThat(graph.ties().get(0).caption().orElseThrow().words()).isEqualTo("+ siblings");
  }

  @Test
  void what_the_style_of_a_line_says_goes_without_words() {
    var graph =
        RelationshipGraph.of(
            MadeUpTies.among("Odile", "Bram")
                .told(0, Role.FRIEND, 1)
                .shown(0, 0.9, 1)
                .shown(1, 0.7, 0)
                .fabula());
    assertThat(graph.ties().get(0).caption().orElseThrow().words()).isEqualTo("+");
  }

  @RepeatedTest(20) // the repetition is the seed
  void lines_run_through_nobody(RepetitionInfo run) {
    var graph = RelationshipGraph.of(MadeUpTies.random(run.getCurrentRepetition(), 30, 120));
    long through =
        graph.ties().stream()
            .flatMap(tie -> tie.strokes().stream())
            .filter(
                stroke -> graph.people().stream().anyMatch(who -> runsThrough(stroke, who.at())))
            .count();
    assertThat(through).isZero();
  }

  private static boolean runsThrough(TieStroke stroke, Point disc) {
    return IntStream.range(2, 19)
        .mapToObj(step -> step / 20.0)
        .map(
            share ->
                stroke
                    .from()
                    .towards(stroke.bow(), share)
                    .towards(stroke.bow().towards(stroke.to(), share), share))
        .anyMatch(at -> at.distance(disc) < PersonMark.RADIUS);
  }

  @Test
  void what_is_told_goes_before_what_is_shown() {
    var graph =
        RelationshipGraph.of(
            MadeUpTies.among("Odile", "Bram").shown(0, -0.9, 1).told(1, Role.CHILD, 0).fabula());
    assertThat(TieWords.of(graph.standings().get(0)))
        .isEqualTo("parent and child; Odile is against Bram");
  }

  @Test
  void of_very_many_people_pairs_are_shown() {
    var names = IntStream.range(0, 300).mapToObj(number -> "P" + number).toArray(String[]::new);
    var ties = MadeUpTies.among(names);
    for (int family = 0; family < 300; family += 3) {
      ties.told(family, Role.SIBLING, family + 1).told(family, Role.SIBLING, family + 2);
    }
    var graph = RelationshipGraph.of(ties.fabula());
    assertThat(graph.people()).hasSizeBetween(30, RelationshipGraph.MOST_PEOPLE);
    assertThat(graph.people().size() + graph.leftOut()).isEqualTo(300);
  }

  @Test
  void people_without_ties_make_no_picture() {
    assertThat(RelationshipGraph.of(MadeUpScenes.of("AB", "B")).tellsSomething()).isFalse();
  }

  @RepeatedTest(20) // the repetition is the seed
  void nobody_and_no_words_lie_on_each_other(RepetitionInfo run) {
    var graph = RelationshipGraph.of(MadeUpTies.random(run.getCurrentRepetition(), 30, 120));
    var boxes = new ArrayList<Box>();
    graph.people().forEach(person -> boxes.addAll(person.boxes()));
    graph.ties().stream()
        .flatMap(tie -> tie.caption().stream())
        .forEach(caption -> boxes.add(caption.box()));
    for (int one = 0; one < boxes.size(); one++) {
      for (int other = 0; other < one; other++) {
        assertThat(boxes.get(one).overlaps(boxes.get(other)))
            .as("%s and %s", boxes.get(one), boxes.get(other))
            .isFalse();
      }
    }
    assertThat(boxes)
        .allMatch(box -> box.left() >= 0 && box.left() + box.width() <= graph.width())
        .allMatch(box -> box.top() >= 0 && box.top() + box.height() <= graph.height());
  }

  @RepeatedTest(20) // the repetition is the seed
  void the_picture_moves_little_as_the_story_goes_on(RepetitionInfo run) {
    assertThat(shareOfMoves(run.getCurrentRepetition())).isLessThan(0.03);
  }

  /** Of all places that people have in the pictures along a story, those that are new to them. */
  private double shareOfMoves(int seed) {
    var fabula = MadeUpTies.random(seed, 30, 120);
    int stays = 0;
    int moves = 0;
    Map<String, Point> before = Map.of();
    for (int position = 1; position < fabula.story().text().length(); position += 4) {
      var now = RelationshipGraph.seats(fabula.until(position));
      for (var seat : now.entrySet()) {
        var old = before.get(seat.getKey());
        stays += seat.getValue().equals(old) ? 1 : 0;
        moves += old != null && !seat.getValue().equals(old) ? 1 : 0;
      }
      before = now;
    }
    return (double) moves / (moves + stays);
  }

  @Test
  void a_large_cast_is_drawn_as_far_as_there_is_room() {
    var graph = RelationshipGraph.of(MadeUpTies.random(1, 2000, 8000));
    assertThat(graph.people()).hasSizeLessThanOrEqualTo(RelationshipGraph.MOST_PEOPLE);
    assertThat(graph.ties()).hasSizeLessThanOrEqualTo(RelationshipGraph.MOST_TIES);
    assertThat(graph.leftOut()).isGreaterThan(1500);
  }

  @Test
  void the_same_fabula_gives_the_same_picture() {
    var fabula = MadeUpTies.random(3, 40, 200);
    assertThat(RelationshipGraph.of(fabula)).isEqualTo(RelationshipGraph.of(fabula));
  }

  @Test
  void people_of_one_name_stay_apart() {
    var graph =
        RelationshipGraph.of(
            MadeUpTies.among("Tamsin Orr", "Hob Orr", "Ada Orr")
                .told(0, Role.SIBLING, 1)
                .told(1, Role.PARENT, 2)
                .fabula());
    assertThat(graph.people().stream().collect(Collectors.groupingBy(PersonMark::at))).hasSize(3);
    assertThat(graph.people())
        .extracting(PersonMark::label)
        .isEqualTo(List.of("Tamsin Orr", "Hob Orr", "Ada Orr"));
  }
}
