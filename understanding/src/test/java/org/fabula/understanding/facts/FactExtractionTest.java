package org.fabula.understanding.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.RandomStory;
import org.fabula.understanding.Understanding;
import org.fabula.understanding.facts.Fact.Kind;
import org.fabula.understanding.facts.Telling.Stance;
import org.fabula.understanding.facts.Telling.Voice;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class FactExtractionTest {

  private static final Understanding UNDERSTANDING = Understanding.english();

  private static final String HOUSE =
      """
      Odile opened the door and Bram came in. Odile had green eyes. Bram was thirty-four.

      “Sit down,” said Odile. She laughed, and Bram laughed too.

      %s

      “Good night,” said Bram, and Odile shut the door behind him.
      """;

  @Test
  void looks_age_and_birth_are_read_from_narration() {
    assertThat(told("Bram's hair was red. Odile was born in 1951 in Lisbon."))
        .contains(
            "LOOKS Odile eyes green",
            "AGE Bram age 34",
            "LOOKS Bram hair red",
            "BIRTH Odile year 1951");
  }

  @Test
  void injuries_keep_their_side() {
    assertThat(told("Bram had lost two fingers of his left hand. Odile was deaf in her right ear."))
        .contains("INJURY Bram lost hand left");
    assertThat(told("There was a scar on Odile's right cheek."))
        .contains("INJURY Odile scar cheek right");
  }

  @Test
  void a_pronoun_that_can_mean_one_person_alone_is_that_person() {
    assertThat(told("Bram stood up. He was a tall man. He had gone through the ice and was dead."))
        .contains("DEATH Bram death dead");
  }

  @Test
  void who_they_are_is_told_by_the_only_two_people_around() {
    assertThat(told("Odile looked at Bram. They had never met before."))
        .anyMatch(fact -> fact.startsWith("ACQUAINTANCE") && fact.endsWith("met never"));
    assertThat(told("Bram and Odile were cousins.")).contains("KIN Bram relation cousin");
  }

  @Test
  void what_is_sold_is_gone_and_what_is_played_is_there() {
    var sold =
        "Bram sold the fiddle in the spring. " + "It rained on the roof and the boats. ".repeat(5);
    assertThat(told(sold + "That night Odile played the fiddle."))
        .contains("POSSESSION fiddle fiddle gone", "POSSESSION fiddle fiddle in use");
    assertThat(told(sold + "That night Odile played a new fiddle."))
        .contains("POSSESSION fiddle fiddle gone")
        .doesNotContain("POSSESSION fiddle fiddle in use");
  }

  @Test
  void to_look_at_somebody_is_no_guess() {
    assertThat(fact("Bram looked at Odile with Odile's grey eyes.", "grey").telling().stance())
        .isEqualTo(Stance.PLAIN);
  }

  @Test
  void kin_durations_and_counts_have_numbers() {
    assertThat(told("Bram was an only child. Odile had three brothers."))
        .contains("KIN Bram siblings 0", "KIN Odile brothers 3");
    assertThat(told("Bram had spent seven years in prison."))
        .contains("DURATION Bram prison " + 7 * 365);
    assertThat(told("There were a hundred and two steps in the lighthouse."))
        .contains("COUNT lighthouse steps 102");
  }

  @Test
  void who_is_dead_and_what_is_burnt_is_told() {
    assertThat(told("Bram had died in the winter. The mill had burned to the ground."))
        .contains("DEATH Bram death dead", "FATE mill mill gone");
  }

  @Test
  void what_is_denied_asked_supposed_or_dreamt_is_no_fact() {
    assertThat(told("Odile was not forty.")).noneMatch(fact -> fact.endsWith(" 40"));
    assertThat(told("“Was Odile forty?” asked Bram.")).noneMatch(fact -> fact.endsWith(" 40"));
    assertThat(told("If Odile had brown eyes she would be a Tarn."))
        .noneMatch(fact -> fact.endsWith("brown"));
    assertThat(told("Bram dreamed that Odile had brown eyes."))
        .noneMatch(fact -> fact.endsWith("brown"));
    assertThat(told("When Odile was nine, she could swim.")).noneMatch(fact -> fact.endsWith(" 9"));
  }

  @Test
  void who_asserts_it_and_how_is_kept() {
    var plain = fact("“Odile had brown eyes,” said Bram.", "brown").telling();
    assertThat(plain.voice()).isEqualTo(Voice.SPEECH);
    assertThat(plain.asserter())
        .hasValueSatisfying(who -> assertThat(who.name()).isEqualTo("Bram"));
    assertThat(plain.stance()).isEqualTo(Stance.PLAIN);
    assertThat(fact("“Odile had brown eyes,” Bram lied.", "brown").telling().stance())
        .isEqualTo(Stance.FALSE);
    assertThat(fact("“I think Odile had brown eyes,” said Bram.", "brown").telling().stance())
        .isEqualTo(Stance.HEDGED);
    assertThat(fact("“Odile had brown eyes,” Bram joked.", "brown").telling().stance())
        .isEqualTo(Stance.JOKING);
  }

  @Test
  void a_sentence_that_bears_on_a_topic_is_kept_with_whom_it_mentions() {
    assertThat(passages("They buried Odile beside Bram in the rain."))
        .contains("Odile life and death");
  }

  @Test
  void what_is_asked_or_dreamt_is_not_kept() {
    assertThat(passages("Did they bury Odile beside Bram?")).doesNotContain("Odile life and death");
    assertThat(passages("They buried Odile beside Bram. Then Odile woke from the dream."))
        .doesNotContain("Odile life and death");
  }

  @RepeatedTest(30) // the repetition is the seed
  void facts_are_in_order_and_known_once_they_are_read(RepetitionInfo run) {
    var fabula = UNDERSTANDING.read(RandomStory.seeded(run.getCurrentRepetition()));
    assertThat(fabula.facts()).extracting(Fact::place).isSorted();
    assertThat(fabula.facts())
        .allSatisfy(
            fact -> assertThat(fact.knownFrom()).isGreaterThanOrEqualTo(fact.place().end()));
  }

  private static Fabula read(String passage) {
    return UNDERSTANDING.read(Story.ofText(HOUSE.formatted(passage)));
  }

  private static Fact fact(String passage, String value) {
    return read(passage).facts().stream()
        .filter(fact -> fact.kind() == Kind.LOOKS && fact.value().equals(value))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> passages(String passage) {
    return read(passage).facts().stream()
        .filter(fact -> fact.kind() == Kind.PASSAGE)
        .map(fact -> fact.subject() + " " + fact.aspect())
        .toList();
  }

  private static List<String> told(String passage) {
    return read(passage).facts().stream()
        .filter(fact -> fact.kind() != Kind.PASSAGE)
        .map(
            fact ->
                String.join(" ", fact.kind().name(), fact.subject(), fact.aspect(), fact.value()))
        .toList();
  }
}
