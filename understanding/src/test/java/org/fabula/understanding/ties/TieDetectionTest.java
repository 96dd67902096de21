package org.fabula.understanding.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.Understanding;
import org.fabula.understanding.cast.StoryCharacter;
import org.junit.jupiter.api.Test;

class TieDetectionTest {

  private static final Understanding UNDERSTANDING = Understanding.english();

  private static final String HARBOUR =
      """
      Odile waited on the quay. Odile had waited since noon, and Bram had waited with her.

      “You are late,” said Odile.

      “The tide is late,” said Vesna, and she put down her bag. Vesna was wet.

      """;

  private static Fabula read(String text) {
    return UNDERSTANDING.read(Story.ofText(HARBOUR + text));
  }

  private static Optional<Tie> tie(Fabula fabula, String a, String b, Manner manner) {
    var one = id(fabula, a);
    var other = id(fabula, b);
    return fabula.ties().all().stream()
        .filter(tie -> tie.manner() == manner)
        .filter(
            tie ->
                (tie.a().equals(one) && tie.b().equals(other))
                    || (manner == Manner.TOLD && tie.a().equals(other) && tie.b().equals(one)))
        .findFirst();
  }

  private static String id(Fabula fabula, String name) {
    return fabula.characters().stream()
        .filter(who -> who.name().equals(name))
        .map(StoryCharacter::id)
        .findFirst()
        .orElseThrow();
  }

  /** What the one is to the other, as told. */
  private static Optional<Role> told(String text, String a, String b) {
    var fabula = read(text);
    return tie(fabula, a, b, Manner.TOLD)
        .map(tie -> tie.a().equals(id(fabula, a)) ? tie.role() : tie.role().inverse());
  }

  @Test
  void a_name_beside_the_noun_says_who_it_is() {
    assertThat(told("Odile’s sister Vesna looked away.", "Vesna", "Odile")).hasValue(Role.SIBLING);
    assertThat(told("Vesna, Odile’s mother, looked away.", "Vesna", "Odile")).hasValue(Role.PARENT);
    assertThat(told("Vesna was the daughter of Bram.", "Vesna", "Bram")).hasValue(Role.CHILD);
    assertThat(told("Vesna and Odile were cousins.", "Vesna", "Odile")).hasValue(Role.COUSIN);
  }

  @Test
  void a_told_tie_binds_both_and_is_grounded() {
    var fabula = read("Odile’s mother Vesna looked away.");
    var tie = tie(fabula, "Vesna", "Odile", Manner.TOLD).orElseThrow();
    assertThat(tie.direction()).isEqualTo(Tie.Direction.MUTUAL);
    assertThat(tie.asserter()).isEqualTo(Asserter.NARRATOR);
    assertThat(tie.evidence()).map(fabula.story()::cut).containsExactly("Odile’s mother");
  }

  @Test
  void what_is_denied_asked_supposed_or_compared_is_no_claim() {
    assertThat(told("Vesna was not Odile’s sister.", "Vesna", "Odile")).isEmpty();
    assertThat(told("Was Vesna Odile’s sister?", "Vesna", "Odile")).isEmpty();
    assertThat(told("If Vesna were Odile’s sister, all would be well.", "Vesna", "Odile"))
        .isEmpty();
    assertThat(told("Vesna looked like Odile’s sister.", "Vesna", "Odile")).isEmpty();
    assertThat(told("Vesna never married Bram.", "Vesna", "Bram")).isEmpty();
  }

  @Test
  void a_verb_may_join_two() {
    assertThat(told("That year Vesna married Bram.", "Vesna", "Bram")).hasValue(Role.SPOUSE);
    assertThat(told("Vesna worked for Bram.", "Vesna", "Bram")).hasValue(Role.SUBORDINATE);
  }

  @Test
  void what_a_character_says_is_that_characters_claim() {
    var fabula = read("“Vesna is my sister,” said Odile.");
    var tie = tie(fabula, "Vesna", "Odile", Manner.TOLD).orElseThrow();
    assertThat(tie.role()).isEqualTo(Role.SIBLING);
    assertThat(tie.asserter()).isEqualTo(Asserter.character(id(fabula, "Odile")));
  }

  @Test
  void a_family_is_completed_by_what_follows() {
    assertThat(
            told(
                "Odile’s sister Vesna looked away. Bram, Odile’s father, said nothing.",
                "Bram",
                "Vesna"))
        .hasValue(Role.PARENT);
  }

  @Test
  void feelings_go_one_way() {
    var fabula = read("Vesna hated Odile. She had always been so. Odile trusted Vesna.");
    assertThat(tie(fabula, "Vesna", "Odile", Manner.SHOWN).orElseThrow().polarity().orElseThrow())
        .isNegative();
    assertThat(tie(fabula, "Odile", "Vesna", Manner.SHOWN).orElseThrow().polarity().orElseThrow())
        .isPositive();
  }

  @Test
  void a_feeling_that_is_denied_shows_nothing() {
    var fabula = read("Vesna never hated Bram.");
    assertThat(tie(fabula, "Vesna", "Bram", Manner.SHOWN).filter(tie -> tie.polarity().isPresent()))
        .isEmpty();
  }

  @Test
  void who_calls_whom_what_and_from_where_on_otherwise() {
    var fabula =
        read(
            """
            “Come in, darling,” said Bram to Vesna. Vesna came in.

            “Thank you,” said Vesna.

            “Sit down, Vesna,” said Bram.
            """);
    assertThat(fabula.ties().namesInUse())
        .anySatisfy(
            use -> {
              assertThat(use.user()).isEqualTo(id(fabula, "Bram"));
              assertThat(use.bearer()).isEqualTo(id(fabula, "Vesna"));
              assertThat(use.name()).isEqualTo("darling");
              assertThat(use.isNarrated()).isFalse();
            });
    assertThat(fabula.ties().addressChanges())
        .anySatisfy(
            change -> {
              assertThat(change.before()).isEqualTo("darling");
              assertThat(fabula.story().cut(change.passage())).isEqualTo("Vesna");
            });
  }

  @Test
  void nothing_is_known_of_a_tie_before_the_passage_that_tells_it() {
    var fabula = read("Bram slept.\n\nOdile’s sister Vesna looked away.");
    int told = fabula.story().text().indexOf("Odile’s sister");
    assertThat(tie(fabula.until(told), "Vesna", "Odile", Manner.TOLD)).isEmpty();
    assertThat(tie(fabula.until(told + 30), "Vesna", "Odile", Manner.TOLD)).isPresent();
  }

  @Test
  void a_pair_turns_from_hostile_to_allies_and_one_sharp_word_is_no_turn() {
    var curve = curve(-0.9, -0.9, -0.8, 0.9, 0.9, 0.9, -0.3, 0.8);
    assertThat(curve.phases())
        .map(Phase::mood)
        .containsExactly(Phase.Mood.HOSTILE, Phase.Mood.TRUCE, Phase.Mood.ALLIES);
    assertThat(curve.turningPoints()).hasSize(2);
  }

  private static PairCurve curve(double... polarities) {
    var signs =
        IntStream.range(0, polarities.length)
            .mapToObj(
                i ->
                    new Sign(
                        "c1",
                        "c2",
                        Optional.empty(),
                        Clue.DEED,
                        OptionalDouble.of(polarities[i]),
                        Asserter.NARRATOR,
                        new Span(10 * i, 10 * i + 5),
                        10 * i + 5,
                        0.9))
            .toList();
    return Ties.of(signs, List.of(), List.of()).curves().get(0);
  }

  @Test
  void a_town_of_one_surname_is_no_family() {
    var text =
        IntStream.range(0, 30)
            .mapToObj(i -> "Mr. " + given(i) + " Pell bowed. ")
            .collect(Collectors.joining());
    assertThat(read(text + text).ties().all()).noneMatch(tie -> tie.role() == Role.RELATIVE);
    assertThat(
            told("Mr. Pell bowed. Mrs. Pell bowed. “So,” said Mrs. Pell.", "Mr. Pell", "Mrs. Pell"))
        .hasValue(Role.SPOUSE);
  }

  private static String given(int i) {
    return List.of(
                "Adam", "Basil", "Cyril", "Denis", "Edgar", "Frank", "Giles", "Henry", "Ivor",
                "Jack")
            .get(i % 10)
        + (i < 10 ? "" : i < 20 ? " Oswald" : " Rufus");
  }

  /** Who says it, of whom, and the name. */
  private static List<List<String>> calls(Fabula fabula) {
    return fabula.ties().namesInUse().stream()
        .map(use -> List.of(name(fabula, use.user()), name(fabula, use.bearer()), use.name()))
        .toList();
  }

  /** Of somebody outside the cast the id. */
  private static String name(Fabula fabula, String id) {
    return fabula.characters().stream()
        .filter(who -> who.id().equals(id))
        .map(StoryCharacter::name)
        .findFirst()
        .orElse(id);
  }

  @Test
  void what_people_think_calls_names_too() {
    var fabula = read("That Vesna! Bram thought. She never looks at the clock.");
    assertThat(calls(fabula)).contains(List.of("Bram", "Vesna", "Vesna"));
  }

  @Test
  void the_text_tells_who_calls_whom_what() {
    assertThat(calls(read("Bram shook his head. He laughed. Odile always called him Matches.")))
        .contains(List.of("Odile", "Bram", "Matches"));
    assertThat(calls(read("Bram shook his head. He laughed. Odile never called him Matches.")))
        .doesNotContain(List.of("Odile", "Bram", "Matches"));
  }

  @Test
  void a_rank_calls_who_holds_it() {
    var fabula =
        read(
            """
            Captain Pell came down the steps, and Bram and Vesna stood aside for Captain Pell.

            “You have the rope,” said Captain Pell.

            “The rope is wet, Captain,” said Odile to Bram.
            """);
    assertThat(calls(fabula))
        .contains(List.of("Odile", "Captain Pell", "Captain"))
        .doesNotContain(List.of("Odile", "Bram", "Captain"));
  }

  @Test
  void a_relative_whom_nobody_else_names_is_called_by_the_phrase() {
    var fabula = read("“My brother is late too,” said Odile.");
    assertThat(fabula.ties().namesInUse())
        .anySatisfy(
            use -> {
              assertThat(use.user()).isEqualTo(id(fabula, "Odile"));
              assertThat(use.name()).isEqualTo("My brother");
            });
    assertThat(calls(read("“My brother. I never liked him,” said Odile to Bram.")))
        .noneMatch(call -> call.get(1).equals("Bram") && call.get(2).equals("My brother"));
  }

  @Test
  void phases_of_one_mood_are_one() {
    var curve = curve(0.9, 0.9, -0.3, -0.3, 0.9, 0.9);
    assertThat(curve.phases()).map(Phase::mood).containsExactly(Phase.Mood.ALLIES);
  }

  @Test
  void kin_are_no_lovers() {
    var fabula =
        read(
            """
            Odile’s sister Vesna looked away. Vesna was the sister of Odile.

            Vesna kissed Odile. “I love you,” said Odile to Vesna. Odile kissed Vesna.
            """);
    assertThat(fabula.ties().curves())
        .flatMap(PairCurve::phases)
        .map(Phase::mood)
        .doesNotContain(Phase.Mood.LOVERS);
    assertThat(fabula.ties().all()).noneMatch(tie -> tie.kind() == TieKind.ROMANCE);
  }
}
