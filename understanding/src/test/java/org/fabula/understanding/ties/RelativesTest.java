package org.fabula.understanding.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.Understanding;
import org.fabula.understanding.cast.StoryCharacter;
import org.junit.jupiter.api.Test;

/** Who is known by a tie alone, and who is meant by such words. */
class RelativesTest {

  private static final Understanding UNDERSTANDING = Understanding.english();

  private static final String HARBOUR =
      """
      Odile waited on the quay. She had waited since noon, and Bram had waited with her. He was cold.

      “You are late,” said Odile.

      “The tide is late,” said Vesna, and she put down her bag. Vesna was wet.

      """;

  private static Fabula read(String text) {
    return UNDERSTANDING.read(Story.ofText(HARBOUR + text));
  }

  private static List<List<String>> others(String text) {
    var fabula = read(text);
    return fabula.others().stream()
        .map(it -> it.mentions().stream().map(m -> fabula.story().cut(m.span())).toList())
        .toList();
  }

  private static String id(Fabula fabula, String name) {
    return fabula.characters().stream()
        .filter(who -> who.name().equals(name))
        .map(StoryCharacter::id)
        .findFirst()
        .orElseThrow();
  }

  /** What those outside the cast are to somebody, as told. */
  private static List<Role> told(Fabula fabula, String name) {
    var who = id(fabula, name);
    return fabula.ties().all().stream()
        .filter(tie -> tie.manner() == Manner.TOLD)
        .filter(tie -> Pair.of(tie.a(), tie.b()).isOutsideCast())
        .filter(tie -> Set.of(tie.a(), tie.b()).contains(who))
        .map(tie -> tie.a().equals(who) ? tie.role().inverse() : tie.role())
        .toList();
  }

  @Test
  void somebody_may_be_known_by_a_tie_alone() {
    var fabula = read("Odile’s mother kept bees.");
    assertThat(told(fabula, "Odile")).containsExactly(Role.PARENT);
  }

  @Test
  void all_phrases_for_one_relative_of_one_person_mean_one() {
    assertThat(others("Odile’s mother kept bees. The bees were all that Odile’s mother loved."))
        .containsExactly(List.of("Odile’s mother", "Odile’s mother"));
    assertThat(others("Odile’s mother kept bees. Vesna’s mother kept goats."))
        .containsExactly(List.of("Odile’s mother"), List.of("Vesna’s mother"));
  }

  @Test
  void who_is_named_once_is_meant_by_the_bare_phrase_too() {
    var text = "Odile’s brother Bram looked away. It was late. Odile’s brother was tired.";
    assertThat(others(text)).isEmpty();
    assertThat(told(read(text), "Odile")).isEmpty();
  }

  @Test
  void what_is_only_compared_is_nobody() {
    assertThat(others("It was kept like Odile’s mother would keep it.")).isEmpty();
  }

  @Test
  void friends_and_enemies_are_many_and_make_nobody() {
    assertThat(others("Odile’s friend came. Later Odile’s friend left.")).isEmpty();
  }

  @Test
  void a_reader_sees_nobody_outside_the_cast_before_the_end() {
    var fabula = read("Odile’s mother kept bees.");
    assertThat(fabula.ties().until(HARBOUR.length(), Set.of(id(fabula, "Odile"))).all())
        .noneMatch(tie -> Pair.of(tie.a(), tie.b()).isOutsideCast());
  }
}
