package org.fabula.web.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.junit.jupiter.api.Test;

class WorkedOutTest {

  private final WorkedOut workedOut = new WorkedOut();

  @Test
  void the_same_fabula_is_laid_out_once_and_a_new_version_anew() {
    var fabula = fabula();
    var again = fabula();
    assertThat(again).isEqualTo(fabula);
    assertThat(workedOut.storyline(fabula)).isSameAs(workedOut.storyline(fabula));
    assertThat(workedOut.graph(fabula)).isSameAs(workedOut.graph(fabula));
    assertThat(workedOut.notes(fabula))
        .hasSize(1)
        .isSameAs(workedOut.notes(fabula))
        .isNotSameAs(workedOut.notes(again));
    assertThat(workedOut.conflicts(fabula)).isEmpty();
    assertThat(workedOut.differences(List.of(fabula, again)))
        .isSameAs(workedOut.differences(List.of(fabula, again)));
    assertThat(workedOut.until(4, fabula))
        .isSameAs(workedOut.until(4, fabula))
        .isNotSameAs(workedOut.until(5, fabula))
        .isNotSameAs(workedOut.until(4, again));
  }

  @Test
  void only_those_asked_for_last_are_kept() {
    var fabula = fabula();
    var first = workedOut.until(0, fabula);
    for (int position = 1; position < 100; position++) {
      workedOut.until(position, fabula);
    }
    assertThat(workedOut.until(0, fabula)).isNotSameAs(first);
  }

  private static Fabula fabula() {
    return Fabula.notUnderstood(
        Story.ofText("Die Fähre kam zu spät, und niemand war da. ".repeat(20)));
  }
}
