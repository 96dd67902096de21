package org.fabula.understanding.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.quotations.QuotationDetection;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.segmentation.TextSegmentation;
import org.fabula.understanding.timeline.Link.Basis;
import org.fabula.understanding.times.TimeDetection;
import org.junit.jupiter.api.Test;

class TimelineReconstructionTest {

  private static final String BREAK = "\n\n~*~\n\n";

  @Test
  void a_story_goes_on_where_nothing_tells_otherwise() {
    var timeline = read("Odile rowed out.", "Bram mended the net.", "It rained.");
    assertThat(ranks(timeline)).containsExactly(1, 2, 3);
    assertThat(timeline.links()).extracting(Link::basis).containsOnly(Basis.ASSUMED);
  }

  @Test
  void a_slug_line_leads_back_and_the_scene_after_it_returns() {
    var timeline =
        read(
            "Odile rowed out.",
            "Bram mended the net.",
            "Tern Harbor / One year ago\n\nThe mill stood dark.",
            "Odile came home.");
    assertThat(ranks(timeline)).containsExactly(2, 3, 1, 4);
  }

  @Test
  void the_next_day_after_a_flashback_is_taken_to_be_the_main_strands() {
    var timeline =
        read(
            "Odile rowed out.",
            "Six years earlier, she had been a clerk.",
            "The next morning the oars were gone.",
            "Bram mended the net.");
    assertThat(ranks(timeline)).containsExactly(2, 1, 3, 4);
    assertThat(timeline.links())
        .filteredOn(link -> link.to() == 2)
        .extracting(Link::basis)
        .containsOnly(Basis.ASSUMED);
  }

  @Test
  void a_clock_that_shows_less_on_the_same_day_looks_back() {
    var timeline =
        read(
            "The Quay, 23:40\n\nOdile waited.",
            "The Mill, 14:15 the same day\n\nBram mended the net.");
    assertThat(ranks(timeline)).containsExactly(2, 1);
  }

  @Test
  void what_is_told_to_go_earlier_looks_back() {
    var timeline =
        read("Odile rowed out.", "(I found this late, it goes earlier.) Bram mended the net.");
    assertThat(ranks(timeline)).containsExactly(2, 1);
  }

  @Test
  void a_week_before_he_came_is_a_week_later() {
    var timeline = read("Odile rowed out.", "It was a week before he came back. She saw him.");
    assertThat(ranks(timeline)).containsExactly(1, 2);
  }

  @Test
  void a_childhood_is_told_back() {
    var timeline = read("I opened the shop at ten.", "We were nine. It was hot.", "It rained.");
    assertThat(ranks(timeline)).containsExactly(2, 1, 3);
  }

  @Test
  void years_put_scenes_in_order() {
    var timeline =
        read("London, 1944\n\nIt rained.", "Paris, 1938\n\nIt snowed.", "Rome, 1950\n\nIt blew.");
    assertThat(ranks(timeline)).containsExactly(2, 1, 3);
  }

  @Test
  void the_night_before_comes_just_before() {
    var timeline =
        read(
            "Odile rowed out.",
            "Three weeks later she was back.",
            "The night before, Bram had barred the door.",
            "Odile knocked again.");
    assertThat(ranks(timeline)).containsExactly(1, 3, 2, 4);
  }

  @Test
  void the_night_before_comes_before_all_of_the_day() {
    var timeline =
        read(
            "Odile rowed out.",
            "Bram mended the net.",
            "The night before, Bram had barred the door.",
            "Odile knocked again.");
    assertThat(ranks(timeline)).containsExactly(2, 3, 1, 4);
  }

  @Test
  void an_hour_before_comes_between_the_scenes_of_the_day() {
    var timeline =
        read(
            "Odile rowed out.",
            "Bram mended the net.",
            "One hour earlier, Bram had barred the door.",
            "Odile knocked again.");
    assertThat(ranks(timeline)).containsExactly(1, 3, 2, 4);
  }

  @Test
  void who_has_to_explain_looks_back() {
    var timeline =
        read(
            "Odile rowed out.", "I should say something about Bram. He kept the mill.", "It blew.");
    assertThat(ranks(timeline)).containsExactly(2, 1, 3);
  }

  @Test
  void what_people_say_of_the_past_moves_no_scene() {
    var timeline = read("Odile rowed out.", "“A year ago I was rich,” said Bram.", "It rained.");
    assertThat(ranks(timeline)).containsExactly(1, 2, 3);
    assertThat(timeline.told()).extracting(ToldTime::scene).containsExactly(1);
  }

  @Test
  void a_told_distance_and_a_calendar_that_disagree_are_a_conflict() {
    var timeline =
        read("Monday\n\nOdile rowed out.", "Three days later, on a Saturday, it rained.");
    assertThat(timeline.conflicts()).hasSize(1);
    assertThat(timeline.conflicts().get(0).leftOut().basis()).isEqualTo(Basis.CALENDAR);
    assertThat(timeline.conflicts().get(0).against()).hasSize(1);
  }

  @Test
  void a_date_decides_what_the_next_day_counts_from() {
    var timeline =
        read(
            "It was the 10th of June 1920. Odile rowed out.",
            "Six years before, Odile had broken her arm.",
            "The next day, the 11th of June, Bram mended the net.");
    assertThat(ranks(timeline)).containsExactly(2, 1, 3);
    assertThat(timeline.conflicts()).isEmpty();
    assertThat(timeline.links())
        .filteredOn(link -> link.from() == 0 && link.to() == 2)
        .extracting(Link::basis)
        .contains(Basis.TOLD, Basis.CALENDAR);
  }

  @Test
  void a_date_inside_the_first_sentences_is_the_scenes() {
    var timeline =
        read(
            "Odile rowed out. It was the 10th of June 1920, a Thursday.",
            "Bram mended the net. It was the 3rd of May 1920.");
    assertThat(ranks(timeline)).containsExactly(2, 1);
    assertThat(ranks(read("It was the 2nd of May 1920.", "It was the 1st of May 1920.")))
        .containsExactly(2, 1);
  }

  @Test
  void a_leap_that_does_not_lead_to_the_date_is_a_conflict() {
    var timeline =
        read(
            "It was Monday, the 3rd of May 1920.",
            "Three weeks later Odile rowed out. It was the 10th of June 1920.");
    assertThat(timeline.conflicts()).hasSize(1);
    assertThat(timeline.conflicts().get(0).leftOut().basis()).isEqualTo(Basis.TOLD);
    assertThat(
            read("It was the 3rd of May 1920.", "Three weeks later, the 24th of May, it rained.")
                .conflicts())
        .isEmpty();
  }

  @Test
  void a_weekday_that_no_leap_leads_back_to_is_a_conflict() {
    var friday = "It was the 11th of June 1920.";
    assertThat(read(friday, "Two days earlier, on the Friday, Bram had bought a ring.").conflicts())
        .hasSize(1);
    assertThat(
            read(friday, "Two days earlier, on the Wednesday, Bram had bought a ring.").conflicts())
        .isEmpty();
  }

  private static Timeline read(String... parts) {
    var text = String.join(BREAK, parts);
    var story = Story.ofText(text);
    var segments = new TextSegmentation().segment(story);
    var quotations = new QuotationDetection(Lexicon.english()).detect(segments);
    var times = new TimeDetection().detect(segments, quotations, Set.of());
    return new TimelineReconstruction()
        .reconstruct(segments, quotations, scenes(Arrays.asList(parts)), times);
  }

  private static List<Scene> scenes(List<String> parts) {
    var scenes = new ArrayList<Scene>();
    int start = 0;
    for (var part : parts) {
      scenes.add(
          new Scene(
              "s" + (scenes.size() + 1),
              new Span(start, start + part.length()),
              Scene.Boundary.MARK,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              1));
      start += part.length() + BREAK.length();
    }
    return scenes;
  }

  private static List<Integer> ranks(Timeline timeline) {
    return IntStream.range(0, timeline.scenes())
        .mapToObj(scene -> timeline.rank(scene).orElse(0))
        .toList();
  }
}
