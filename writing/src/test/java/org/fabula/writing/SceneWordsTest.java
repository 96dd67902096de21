package org.fabula.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.places.Place;
import org.junit.jupiter.api.Test;

class SceneWordsTest {

  private static final Span SOMEWHERE = new Span(0, 3);

  @Test
  void a_place_is_told_with_those_that_it_lies_in() {
    var words =
        words(place("p1", "the slip", "p2"), place("p2", "Marlow", "p3"), place("p3", "Wick"));
    assertThat(words.place(place("p1", "the slip"))).isEqualTo("the slip in Marlow in Wick");
  }

  @Test
  void places_that_lie_in_each_other_come_to_an_end() {
    var words = words(place("p1", "the slip", "p2"), place("p2", "Marlow", "p1"));
    assertThat(words.place(place("p1", "the slip"))).isEqualTo("the slip in Marlow");
    assertThat(words.around(place("p1", "the slip"))).containsExactly("Marlow");
  }

  private static SceneWords words(Place... places) {
    return new SceneWords(
        new Fabula(
            Story.ofText("Far off."),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(places),
            List.of()));
  }

  private static Place place(String id, String name) {
    return new Place(id, name, List.of(SOMEWHERE));
  }

  private static Place place(String id, String name, String within) {
    return new Place(
        id, name, List.of(SOMEWHERE), Optional.of(new Place.Within(within, SOMEWHERE)));
  }
}
