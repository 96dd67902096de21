package org.fabula.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.ties.Reveal;
import org.fabula.understanding.ties.Ties;
import org.junit.jupiter.api.Test;

class RevealWordsTest {

  @Test
  void a_name_is_learnt_and_an_endearment_is_not() {
    var reveals =
        List.of(
            reveal("Odile", "my dear"),
            reveal("the ferryman", "Corwin Hale"),
            reveal("Odile", "the witness"));
    var fabula =
        Fabula.ofTies(
            Story.ofText("So it was he."), List.of(), Ties.of(List.of(), List.of(), reveals));
    assertThat(RevealWords.told(fabula).stream().map(RevealWords::of))
        .containsExactly("The ferryman is Corwin Hale", "Odile is the witness");
  }

  private static Reveal reveal(String known, String learnt) {
    return new Reveal("c1", known, learnt, new Span(0, 13), List.of(), 0.8);
  }
}
