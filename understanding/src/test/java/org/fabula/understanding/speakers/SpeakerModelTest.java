package org.fabula.understanding.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SpeakerModelTest {

  @Test
  void a_score_is_a_layer_of_units_and_a_direct_weight() throws IOException {
    var model = SpeakerModel.read(weights("called", "0.5\t1\t-1").lines().toList());
    var evidence = new double[model.clues().size()];
    evidence[indexOf("called")] = 3;
    // The first unit gets 1 + 3, the second 2 - 3 and stays silent.
    assertThat(model.score(evidence).whole()).isCloseTo(0.5 * 3 + 10 * 4, within(1e-12));
  }

  @Test
  void the_score_grows_with_a_clue_by_its_weight_and_those_of_the_units_that_speak()
      throws IOException {
    var model = SpeakerModel.read(weights("called", "0.5\t1\t-1").lines().toList());
    var evidence = new double[model.clues().size()];
    evidence[indexOf("called")] = 3;
    assertThat(model.slopes(evidence)[indexOf("called")]).isCloseTo(0.5 + 10, within(1e-12));
    evidence[indexOf("called")] = 1;
    assertThat(model.slopes(evidence)[indexOf("called")]).isCloseTo(0.5 + 10 - 100, within(1e-12));
  }

  @Test
  void what_looks_ahead_does_not_count_for_a_reader_who_has_come_so_far() throws IOException {
    var model = SpeakerModel.read(weights("after-first", "1\t0\t0").lines().toList());
    var evidence = new double[model.clues().size()];
    evidence[indexOf("after-first")] = 1;
    double whole = model.score(evidence).whole();
    assertThat(model.score(evidence).soFar()).isEqualTo(whole - 1);
  }

  @Test
  void weights_that_miss_a_clue_are_refused() {
    var weights = weights("called", "1\t0\t0").replace("clue:called\t", "clue:shouted\t");
    assertThatThrownBy(() -> SpeakerModel.read(weights.lines().toList()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("clue:called");
  }

  private static int indexOf(String name) {
    return Deliberation.clues(false).stream().map(Clue::name).toList().indexOf(name);
  }

  private static String weights(String clue, String row) {
    var rows = new StringBuilder("# a comment\nunits:bias\t1\t2\nunits:output\t10\t100\n");
    for (var other : Deliberation.clues(false)) {
      var own = other.name().equals(clue) ? row : "0\t0\t0";
      rows.append("clue:").append(other.name()).append('\t').append(own).append('\n');
    }
    StepClues.names(false).forEach(step -> rows.append("step:").append(step).append("\t0\t0\n"));
    return rows.toString();
  }
}
