package org.fabula.web.known;

import static org.assertj.core.api.Assertions.assertThat;

import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.junit.jupiter.api.Test;

class LayoutsTest {

  private final Layouts layouts = new Layouts();

  @Test
  void the_same_fabula_is_laid_out_once_and_a_new_version_anew() {
    var fabula = fabula();
    var again = fabula();
    assertThat(again).isEqualTo(fabula);
    assertThat(layouts.storyline(fabula)).isSameAs(layouts.storyline(fabula));
    assertThat(layouts.graph(fabula)).isSameAs(layouts.graph(fabula));
    assertThat(layouts.until(4, fabula))
        .isSameAs(layouts.until(4, fabula))
        .isNotSameAs(layouts.until(5, fabula))
        .isNotSameAs(layouts.until(4, again));
  }

  @Test
  void only_those_asked_for_last_are_kept() {
    var fabula = fabula();
    var first = layouts.until(0, fabula);
    for (int position = 1; position < 100; position++) {
      layouts.until(position, fabula);
    }
    assertThat(layouts.until(0, fabula)).isNotSameAs(first);
  }

  private static Fabula fabula() {
    return Fabula.notUnderstood(Story.ofText("The ferry was late."));
  }
}
