package org.fabula.understanding.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.Understanding;
import org.fabula.understanding.events.Event;
import org.fabula.understanding.events.Event.Mode;
import org.fabula.understanding.timeline.Link.Basis;
import org.fabula.understanding.times.Distance;
import org.junit.jupiter.api.Test;

class EventOrderTest {

  private static final long YEAR = 525_960;

  private static final List<Link> ONWARDS =
      List.of(
          new Link(0, 1, new Distance(1, Distance.ENDLESS), Basis.ASSUMED, List.of(), 0, 0.4),
          new Link(1, 2, new Distance(1, Distance.ENDLESS), Basis.ASSUMED, List.of(), 0, 0.4));

  private static Event event(int at, int scene, Mode mode) {
    return new Event(
        "e1", new Span(at, at + 4), new Span(at, at + 40), List.of(), scene, mode, 0.5, 0.9);
  }

  private static EventOrder order(ToldTime... told) {
    return new EventOrder(Timeline.of(3, ONWARDS, List.of(told)));
  }

  @Test
  void what_is_told_of_years_ago_comes_before_all_scenes() {
    var order = order(new ToldTime(new Span(120, 130), 1, new Distance(-3 * YEAR, -2 * YEAR)));
    assertThat(order.rank(event(100, 1, Mode.TOLD))).hasValue(1);
    assertThat(order.rank(event(10, 0, Mode.SHOWN))).hasValue(2);
    assertThat(order.rank(event(110, 1, Mode.SHOWN))).hasValue(3);
    assertThat(order.rank(event(210, 2, Mode.SHOWN))).hasValue(4);
  }

  @Test
  void what_is_told_of_minutes_ago_comes_right_before_its_scene() {
    var order = order(new ToldTime(new Span(220, 230), 2, new Distance(-15, -5)));
    assertThat(order.rank(event(110, 1, Mode.SHOWN))).hasValue(2);
    assertThat(order.rank(event(200, 2, Mode.TOLD))).hasValue(3);
    assertThat(order.rank(event(210, 2, Mode.SHOWN))).hasValue(4);
  }

  @Test
  void what_is_told_without_a_time_planned_or_imagined_has_no_place() {
    var order = order(new ToldTime(new Span(120, 130), 1, new Distance(2 * YEAR, 3 * YEAR)));
    assertThat(order.rank(event(100, 1, Mode.TOLD))).isEmpty();
    assertThat(order.rank(event(100, 1, Mode.PLANNED))).isEmpty();
    assertThat(order.rank(event(100, 1, Mode.IMAGINED))).isEmpty();
  }

  @Test
  void a_report_of_old_times_is_put_before_the_scene_that_has_it() {
    var fabula = read("Odile rowed out to the buoy.\n\n“We buried him ten years ago,” said Odile.");
    var order = new EventOrder(fabula.timeline());
    var buried = event("buried", fabula);
    assertThat(buried.mode()).isEqualTo(Mode.TOLD);
    assertThat(order.rank(buried)).isEqualTo(OptionalInt.of(1));
    assertThat(order.rank(event("rowed", fabula))).isEqualTo(OptionalInt.of(2));
  }

  private static Fabula read(String text) {
    return Understanding.english().read(Story.ofText(text));
  }

  private static Event event(String trigger, Fabula fabula) {
    return fabula.events().stream()
        .filter(event -> fabula.story().cut(event.trigger()).equals(trigger))
        .findFirst()
        .orElseThrow();
  }
}
