package org.fabula.understanding.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.Understanding;
import org.fabula.understanding.cast.StoryCharacter;
import org.junit.jupiter.api.Test;

class MeetingsTest {

  private static final Understanding UNDERSTANDING = Understanding.english();

  private static final String QUAY =
      """
      Odile waited on the quay. Bram had gone home.

      “You are late,” said Odile.

      “The tide is late,” said Vesna. Vesna was wet.

      “So it is,” said Bram.

      """;

  private static List<Sign> signs(String text, Clue clue) {
    var fabula = UNDERSTANDING.read(Story.ofText(QUAY + text));
    int start = QUAY.length();
    return fabula.ties().signs().stream()
        .filter(sign -> sign.clue() == clue && sign.passage().start() >= start)
        .filter(sign -> Pair.of(sign.a(), sign.b()).equals(pair(fabula)))
        .toList();
  }

  private static Pair pair(Fabula fabula) {
    var ids =
        fabula.characters().stream()
            .filter(who -> List.of("Odile", "Vesna").contains(who.name()))
            .map(StoryCharacter::id)
            .toList();
    return Pair.of(ids.get(0), ids.get(1));
  }

  @Test
  void a_sentence_that_speaks_of_two_joins_them() {
    assertThat(signs("Odile looked at Vesna.", Clue.SENTENCE)).hasSize(1);
    assertThat(signs("Odile looked at the sea.", Clue.SENTENCE)).isEmpty();
  }

  @Test
  void the_more_people_a_sentence_speaks_of_the_less_it_tells_of_two() {
    var two = signs("Odile looked at Vesna.", Clue.SENTENCE).get(0).confidence();
    var three = signs("Odile looked at Vesna and Bram.", Clue.SENTENCE).get(0).confidence();
    assertThat(three).isLessThan(two);
  }

  @Test
  void two_sentences_of_one_paragraph_join_those_whom_they_speak_of_in_turn() {
    assertThat(signs("Odile coughed. Vesna sneezed.", Clue.NEXT_SENTENCE)).hasSize(1);
    assertThat(signs("Odile coughed.\n\nVesna sneezed.", Clue.NEXT_SENTENCE)).isEmpty();
  }

  @Test
  void a_word_that_goes_with_a_tie_counts_where_its_sentence_speaks_of_two() {
    assertThat(signs("Odile had a quarrel with Vesna.", Clue.WORD))
        .singleElement()
        .satisfies(sign -> assertThat(sign.role()).hasValue(Role.ENEMY));
    assertThat(signs("Odile had a quarrel.", Clue.WORD)).isEmpty();
  }
}
