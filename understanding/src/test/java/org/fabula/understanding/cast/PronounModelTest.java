package org.fabula.understanding.cast;

import static org.assertj.core.api.Assertions.assertThat;

import org.fabula.story.Story;
import org.fabula.understanding.Understanding;
import org.junit.jupiter.api.Test;

class PronounModelTest {

  private static final Understanding UNDERSTANDING = Understanding.english();

  @Test
  void a_pronoun_that_follows_in_the_same_sentence_or_the_next_tells() {
    assertThat(of("Quorl", "Quorl shut the gate and wiped her hands on the sack."))
        .isEqualTo(Pronouns.SHE);
    assertThat(of("Quorl", "Quorl shut the gate. He wiped the latch with a sack."))
        .isEqualTo(Pronouns.HE);
  }

  @Test
  void whom_somebody_does_something_to_is_somebody_else() {
    assertThat(of("Quorl", "Quorl pushed him. Quorl shut the gate and wiped her hands."))
        .isEqualTo(Pronouns.SHE);
  }

  @Test
  void many_pronouns_outweigh_what_others_of_that_name_are() {
    var gate = "Adam shut the gate. She wiped the latch, and Adam smiled to herself.\n\n";
    assertThat(of("Adam", gate.repeat(4) + "Adam lost her boot.")).isEqualTo(Pronouns.SHE);
    assertThat(of("Adam", "Adam shut the gate.")).isEqualTo(Pronouns.HE);
  }

  @Test
  void a_title_decides_alone() {
    assertThat(of("Mrs. Quorl", "Mrs. Quorl shut the gate. He was out, and his boat was gone."))
        .isEqualTo(Pronouns.SHE);
  }

  @Test
  void the_end_of_a_name_that_nobody_knows_tells_something() {
    assertThat(of("Velindra", "Velindra shut the gate.")).isEqualTo(Pronouns.SHE);
  }

  private static Pronouns of(String name, String text) {
    return UNDERSTANDING
        .read(Story.ofText(text + "\n\n“Come in,” said " + name + "."))
        .characters()
        .stream()
        .filter(who -> who.name().equals(name))
        .map(StoryCharacter::pronouns)
        .findFirst()
        .orElseThrow();
  }
}
