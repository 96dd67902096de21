package org.fabula.understanding.passages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PassageTest {

  @Test
  void a_passage_is_about_what_its_words_are_about() {
    assertThat(Passage.of("Odile had green eyes and long black hair.").about().topic())
        .isEqualTo(Topic.LOOKS);
    assertThat(Passage.of("They buried Bram on the Tuesday, in the rain.").about().topic())
        .isEqualTo(Topic.LIFE_AND_DEATH);
    assertThat(Passage.of("Odile was an only child, and had no cousins either.").about().topic())
        .isEqualTo(Topic.KIN);
  }

  @Test
  void what_bears_on_nothing_weighs_little() {
    var plain = Passage.of("He put the kettle on and looked at the rain.");
    var telling = Passage.of("Bram had lost his left hand in the war.");
    assertThat(plain.about().weight()).isBetween(0.0, 1.0).isLessThan(telling.about().weight());
  }

  @Test
  void lengths_of_time_are_read_in_days() {
    assertThat(Passage.of("She was twenty-two weeks on the road, and two nights at Sarn.").days())
        .containsExactly(154.0, 2.0);
    assertThat(Passage.of("It took three hundred days.").days()).containsExactly(300.0);
  }

  @Test
  void ages_are_no_lengths_of_time() {
    var passage = Passage.of("Odile was 14 years old; Bram was sixty.");
    assertThat(passage.days()).isEmpty();
    assertThat(passage.ages()).containsExactlyInAnyOrder(14, 60);
  }

  @Test
  void a_count_keeps_its_noun() {
    assertThat(Passage.of("Six riders left the yard.").counts()).containsEntry("rider", 6);
  }

  @Test
  void colours_stay_with_what_they_colour() {
    assertThat(
            Passage.of("His eyes were gray, and the coat hung by the door.").colours().get("eye"))
        .containsExactly("grey");
  }

  @Test
  void sides_are_of_a_part_of_the_body() {
    assertThat(Passage.of("He turned left, with his right hands up.").sides())
        .containsExactly("right hand");
  }

  @Test
  void shares_are_of_one() {
    assertThat(Passage.of("").about().weight()).isCloseTo(0, within(1.0));
  }

  @Test
  void a_word_without_end_is_one_word() {
    assertThat(Passage.of("a'b".repeat(20_000)).words()).hasSize(1);
  }
}
