package org.fabula.understanding.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.Understanding;
import org.fabula.understanding.facts.Fact;
import org.junit.jupiter.api.Test;

class ContinuityCheckTest {

  private static final Understanding UNDERSTANDING = Understanding.english();

  private static final String EVENING =
      """
      Odile opened the door and Bram came in out of the rain. Bram shook himself like a dog.

      “Sit down,” said Odile.

      “I will,” said Bram. He put his hat on the stove. %s

      They talked of the harbour until the lamp wanted oil, and then they talked of the lamp. The \
      cat came in and looked at the hat. It rained on the roof and on the boats, and neither of them \
      had anything to add to that. The clock struck, and was wrong, and was forgiven.

      “It smokes,” said Odile. She laughed. %s

      “Good night,” said Bram.
      """;

  @Test
  void eyes_do_not_change() {
    assertThat(within("Odile had green eyes.", "Odile had brown eyes."))
        .containsExactly("the eyes of Odile cannot be both green and brown");
    assertThat(within("Odile had green eyes.", "Odile had green eyes.")).isEmpty();
  }

  @Test
  void passages_may_clash_in_words_that_no_rule_knows() {
    var gone = "The mill at Orrin burned to the ground, and nothing was ever built there again.";
    var there =
        "The old mill at Orrin had stood there for two hundred years, and never had so much as a spark come near it.";
    assertThat(read(gone, there).conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.what()).contains("what became of a place");
              assertThat(conflict.first().kind()).isEqualTo(Fact.Kind.PASSAGE);
              assertThat(conflict.confidence()).isBetween(0.5, 0.99);
            });
    assertThat(within(gone, "It rained on.")).isEmpty();
    assertThat(within(gone, there + " It was only a dream.")).isEmpty();
  }

  @Test
  void passages_of_two_stories_may_clash() {
    var found =
        between(
            "The mill at Orrin burned to the ground, and nothing was ever built there again.",
            "The old mill at Orrin had stood there for two hundred years, and never had so much as a spark come near it.");
    assertThat(found)
        .singleElement()
        .extracting(Conflict::condition)
        .isEqualTo(Optional.of(StoriesInOrder.SECOND_LATER));
  }

  @Test
  void a_clash_is_known_once_both_passages_are_read() {
    var fabula =
        read(
            "The mill at Orrin burned to the ground, and nothing was ever built there again.",
            "The old mill at Orrin had stood there for two hundred years, and never had so much as a spark come near it.");
    int end = fabula.story().text().indexOf("come near it.");
    assertThat(fabula.until(end).conflicts()).isEmpty();
    assertThat(fabula.until(end + "come near it.".length()).conflicts()).hasSize(1);
  }

  @Test
  void hair_that_was_dyed_may_differ() {
    assertThat(within("Odile had red hair.", "Odile had black hair.")).hasSize(1);
    assertThat(within("Odile had red hair.", "Odile had black hair, for she had dyed it."))
        .isEmpty();
  }

  @Test
  void a_lie_or_a_guess_is_no_conflict() {
    assertThat(within("Odile had green eyes.", "“Odile had brown eyes,” Bram lied.")).isEmpty();
    assertThat(within("Odile had green eyes.", "“I think Odile had brown eyes,” said Bram."))
        .isEmpty();
  }

  @Test
  void the_dead_do_not_act() {
    var found =
        within(
            "Tamsin Orr was with them. Tamsin Orr died. "
                + "It rained on the roof and on the boats. ".repeat(8),
            "Tamsin Orr opened the window.");
    assertThat(found).singleElement().asString().contains("Tamsin Orr is dead");
    assertThat(within("Tamsin Orr was with them. Tamsin Orr nearly died.", "Tamsin Orr opened it."))
        .isEmpty();
    assertThat(
            within(
                "Tamsin Orr was with them. Tamsin Orr died.",
                "Her ghost came by: Tamsin Orr opened the window."))
        .isEmpty();
  }

  @Test
  void an_only_child_has_no_brother() {
    assertThat(within("Bram was an only child.", "Bram had two brothers.")).hasSize(1);
    assertThat(within("Bram had two brothers.", "Bram had two brothers.")).isEmpty();
  }

  @Test
  void scars_stay_on_their_side_but_not_in_a_mirror() {
    var right = "There was a scar on Bram's right cheek.";
    assertThat(within(right, "There was a scar on Bram's left cheek.")).hasSize(1);
    assertThat(within(right, "In the mirror there was a scar on Bram's left cheek.")).isEmpty();
  }

  @Test
  void nobody_grows_younger() {
    assertThat(within("Bram was forty.", "Bram was thirty-one.")).hasSize(1);
  }

  @Test
  void one_who_is_deaf_does_not_hear() {
    assertThat(within("Bram was stone deaf.", "Bram heard the rain.")).hasSize(1);
  }

  @Test
  void one_who_is_mute_does_not_talk() {
    assertThat(within("Odile had lost her voice in the fever.", "“It smokes still,” said Odile."))
        .anyMatch(why -> why.contains("speech"));
  }

  @Test
  void who_know_each_other_have_not_just_met() {
    assertThat(
            between("Bram and Odile had been friends.", "Bram met Odile for the first time there."))
        .anySatisfy(
            conflict -> {
              assertThat(conflict.why()).contains("have met before");
              assertThat(conflict.condition()).hasValue(StoriesInOrder.SECOND_LATER);
            });
  }

  @Test
  void a_marriage_does_not_grow_shorter() {
    var fifteen = "They had been married for fifteen years.";
    var four = "They had been married for four years.";
    assertThat(within("Bram looked at Odile. " + fifteen, "Bram looked at Odile. " + four))
        .anyMatch(why -> why.contains("marriage"));
    assertThat(within("Bram looked at Odile. " + four, "Bram looked at Odile. " + fifteen))
        .noneMatch(why -> why.contains("marriage"));
  }

  @Test
  void a_place_may_have_a_longer_name_in_another_story() {
    assertThat(
            between(
                "The library of Ossory had been demolished.",
                "Odile went to the library, and Bram read in the library."))
        .anyMatch(conflict -> conflict.condition().isPresent());
  }

  @Test
  void a_conflict_is_known_from_its_later_passage() {
    var fabula = read("Odile had green eyes.", "Odile had brown eyes.");
    int later = fabula.story().text().indexOf("brown eyes");
    assertThat(fabula.until(later).conflicts()).isEmpty();
    assertThat(fabula.until(later + "brown eyes".length()).conflicts()).hasSize(1);
  }

  @Test
  void between_stories_what_lasts_must_agree() {
    assertThat(between("Odile had green eyes.", "Odile had brown eyes.")).hasSize(1);
    assertThat(between("Odile had green eyes.", "Bram had brown eyes.")).isEmpty();
  }

  @Test
  void a_death_conflicts_only_with_a_later_story() {
    var found =
        between(
            "Tamsin Orr was with them. Tamsin Orr laughed. Tamsin Orr died.",
            "Tamsin Orr was with them. Tamsin Orr opened the window.");
    assertThat(found)
        .singleElement()
        .satisfies(
            conflict -> assertThat(conflict.condition()).hasValue(StoriesInOrder.SECOND_LATER));
  }

  private static Fabula read(String first, String second) {
    return UNDERSTANDING.read(Story.ofText(EVENING.formatted(first, second)));
  }

  private static List<String> within(String first, String second) {
    return read(first, second).conflicts().stream().map(Conflict::why).toList();
  }

  private static List<Conflict> between(String first, String second) {
    return new ContinuityCheck()
        .between(read(first, "").storyFacts(), read(second, "").storyFacts());
  }

  @Test
  void what_is_told_twice_in_the_same_words_does_not_clash() {
    var chapter =
        read("Bram went home.", "Then Bram fell from the mole and died. They buried Bram.")
            .story()
            .text();
    var twice = UNDERSTANDING.read(Story.ofText(chapter + "\n\n***\n\n" + chapter));
    assertThat(twice.conflicts()).isEmpty();
  }

  @Test
  void a_name_before_a_noun_is_nobody_who_acts() {
    assertThat(
            within(
                "Years ago Anselm Tarrow had died in the fever.",
                "One by one the Tarrow portraits had fallen from the wall."))
        .isEmpty();
  }

  @Test
  void who_is_talked_to_is_not_he() {
    assertThat(within("“He drowned,” said Odile to Bram.", "“So they say,” said Bram.")).isEmpty();
  }

  @Test
  void who_never_married_has_no_husband() {
    assertThat(within("“My husband is asleep,” said Odile.", "Odile had never been married."))
        .containsExactly("Odile never married in the one passage and has in the other");
  }
}
