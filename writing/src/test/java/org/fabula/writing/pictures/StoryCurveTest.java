package org.fabula.writing.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class StoryCurveTest {

  @Test
  void what_is_told_as_it_happens_is_linear() {
    assertThat(curve(1, 2, 3, 4).nonlinearity()).hasValue(0);
  }

  @Test
  void what_is_told_backwards_is_as_far_from_linear_as_can_be() {
    assertThat(curve(4, 3, 2, 1).nonlinearity()).hasValue(1);
    assertThat(curve(5, 4, 3, 2, 1).nonlinearity()).hasValue(1);
  }

  @Test
  void one_flashback_counts_by_how_far_it_goes_back() {
    // The last is three places off, the others one each: 6 of at most 8.
    assertThat(curve(2, 3, 4, 1).nonlinearity()).hasValue(0.75);
    assertThat(curve(1, 2, 4, 3).nonlinearity()).hasValue(0.25);
  }

  @Test
  void scenes_that_happen_at_once_may_be_told_in_any_order() {
    assertThat(curve(1, 2, 2, 2, 3).nonlinearity()).hasValue(0);
  }

  @Test
  void without_a_known_order_there_is_no_index_and_nothing_to_see() {
    var curve = StoryCurve.of(MadeUpScenes.of("A", "B", "A"));
    assertThat(curve.nonlinearity()).isEqualTo(OptionalDouble.empty());
    assertThat(curve.tellsSomething()).isFalse();
    assertThat(curve(0, 3, 0).tellsSomething()).isFalse();
  }

  @Test
  void a_scene_without_a_known_time_is_counted_and_stands_apart() {
    var curve = curve(2, 0, 1, 3);
    assertThat(curve.unknown()).isEqualTo(1);
    assertThat(curve.scenes().get(1).heights()).isEmpty();
    assertThat(curve.unknownHeight()).isGreaterThan(curve.scenes().get(3).heights().get(0));
  }

  @Test
  void earlier_stands_higher() {
    var scenes = curve(2, 1, 3).scenes();
    assertThat(scenes.get(1).heights().get(0)).isLessThan(scenes.get(0).heights().get(0));
    assertThat(scenes.get(0).heights().get(0)).isLessThan(scenes.get(2).heights().get(0));
  }

  private static StoryCurve curve(int... ranks) {
    return StoryCurve.of(
        MadeUpScenes.ranked(MadeUpScenes.of("A".repeat(ranks.length).split("")), ranks));
  }
}
