package org.fabula.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void a_span_counts_utf_16_units_and_leaves_its_end_out() {
    var story = Story.ofText("“A 🦊!” cried Orla.");
    var fox = new Span(3, 5);
    assertThat(story.cut(fox)).isEqualTo("🦊");
    assertThat(fox.length()).isEqualTo(2);
    assertThat(fox.contains(3)).isTrue();
    assertThat(fox.contains(5)).isFalse();
  }

  @Test
  void a_span_that_ends_before_it_starts_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(4, 3))
        .withMessageContaining("4")
        .withMessageContaining("3");
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 3));
  }

  @Test
  void an_empty_span_holds_no_offset_but_lies_in_a_span() {
    var empty = new Span(2, 2);
    assertThat(empty.isEmpty()).isTrue();
    assertThat(empty.contains(2)).isFalse();
    assertThat(new Span(1, 3).contains(empty)).isTrue();
  }

  @Test
  void spans_that_only_touch_do_not_overlap() {
    assertThat(new Span(0, 4).overlaps(new Span(4, 6))).isFalse();
    assertThat(new Span(0, 4).overlaps(new Span(3, 6))).isTrue();
    assertThat(new Span(0, 4).overlaps(new Span(1, 2))).isTrue();
  }

  @Test
  void a_span_holds_itself_and_what_lies_between_its_ends() {
    var span = new Span(2, 6);
    assertThat(span.contains(span)).isTrue();
    assertThat(span.contains(new Span(3, 5))).isTrue();
    assertThat(span.contains(new Span(1, 5))).isFalse();
    assertThat(span.contains(new Span(3, 7))).isFalse();
  }

  @Test
  void joined_spans_reach_over_the_gap_between_them() {
    assertThat(new Span(7, 9).join(new Span(1, 3))).isEqualTo(new Span(1, 9));
  }

  @Test
  void spans_sort_in_text_order_and_the_shorter_first() {
    var spans = List.of(new Span(5, 6), new Span(1, 9), new Span(1, 2));
    assertThat(spans.stream().sorted())
        .containsExactly(new Span(1, 2), new Span(1, 9), new Span(5, 6));
  }
}
