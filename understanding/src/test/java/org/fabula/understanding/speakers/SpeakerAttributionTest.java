package org.fabula.understanding.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.RandomStory;
import org.fabula.understanding.Understanding;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.speakers.Attribution.How;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerAttributionTest {

  private static final Understanding UNDERSTANDING = Understanding.english();
  private static final String COMPANY = "Martha waited. Oscar came in.\n\n";

  @Test
  void a_tag_after_the_quotation_names_its_speaker() {
    var fabula = read(COMPANY + "“Mind the third stair,” said Martha. Oscar minded it.");
    assertThat(speakers(fabula)).containsExactly("Martha");
    var stair = fabula.attributions().get(0);
    assertThat(stair.type()).isEqualTo(Attribution.Type.EXPLICIT);
    assertThat(stair.how()).isEqualTo(How.NAMED);
    assertThat(stair.evidence()).map(fabula.story()::cut).containsExactly("said Martha");
  }

  @Test
  void a_tag_before_the_quotation_names_its_speaker() {
    var fabula = read(COMPANY + "Oscar leaned on the door and said, “I ran all the way.”");
    assertThat(speakers(fabula)).containsExactly("Oscar");
    assertThat(fabula.attributions().get(0).evidence())
        .map(fabula.story()::cut)
        .containsExactly("Oscar leaned on the door and said");
  }

  @Test
  void an_inverted_tag_before_the_quotation_names_its_speaker() {
    assertThat(speakers(read(COMPANY + "Said Martha, “Then sit down.”"))).containsExactly("Martha");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Never,” warbled Martha. Oscar sat down.",
        "“Never,” broke in Martha. Oscar sat down.",
        "“Never,” Martha went on. Oscar sat down.",
        "Oscar heard Martha say, “Never.”"
      })
  void a_tag_has_many_shapes(String told) {
    var fabula = read(COMPANY + told);
    assertThat(speakers(fabula)).containsExactly("Martha");
    assertThat(fabula.attributions()).extracting(Attribution::how).containsOnly(How.NAMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"“Never,” said Martha's brother.", "“Never,” Martha's brother said."})
  void whose_brother_speaks_does_not_speak(String told) {
    assertThat(speakers(read(COMPANY + told))).containsExactly("Oscar");
  }

  @Test
  void a_word_for_a_people_is_a_cue_and_nobody_new() {
    var fabula = read(COMPANY + "“Never,” said Oscar.\n\n“Never!” said the Italian.");
    assertThat(fabula.characters()).extracting(StoryCharacter::name).doesNotContain("the italian");
    assertThat(fabula.attributions().get(1).type()).isEqualTo(Attribution.Type.ANAPHORIC);
  }

  @Test
  void a_title_alone_is_whose_it_is() {
    var text = "Mademoiselle Alard played. Oscar listened.\n\n“Again,” said Mademoiselle.";
    assertThat(speakers(read(text))).containsExactly("Mademoiselle Alard");
  }

  @Test
  void an_adverb_may_stand_in_the_tag() {
    assertThat(speakers(read(COMPANY + "“I will,” Oscar quietly added."))).containsExactly("Oscar");
  }

  @Test
  void a_tag_that_interrupts_speaks_for_both_parts() {
    var fabula = read(COMPANY + "“Mind,” said Martha, “the third stair.”");
    assertThat(speakers(fabula)).containsExactly("Martha");
    assertThat(fabula.quotations().get(0).spans()).hasSize(2);
  }

  @Test
  void a_pronoun_in_the_tag_is_whom_it_fits() {
    var fabula = read(COMPANY + "“You are late,” she said.\n\n“I ran,” he said.");
    assertThat(speakers(fabula)).containsExactly("Martha", "Oscar");
    assertThat(fabula.attributions())
        .extracting(Attribution::type)
        .containsOnly(Attribution.Type.ANAPHORIC);
    assertThat(fabula.attributions()).extracting(Attribution::how).containsOnly(How.PRONOUN);
  }

  @Test
  void what_somebody_does_beside_a_quotation_tells_who_speaks() {
    var fabula =
        read(
            COMPANY
                + "Oscar shook the rain from his hat. “They have gone.”\n\n“All of them?” Martha"
                + " sat down again.");
    assertThat(speakers(fabula)).containsExactly("Oscar", "Martha");
    assertThat(fabula.attributions()).extracting(Attribution::how).containsOnly(How.NEARBY);
  }

  @Test
  void a_tag_that_ends_the_paragraph_above_in_a_colon_names_the_speaker() {
    var fabula = read(COMPANY + "Then Oscar turned to her and said:\n\n“All but one.”");
    assertThat(speakers(fabula)).containsExactly("Oscar");
  }

  @Test
  void an_exchange_of_two_without_tags_goes_to_and_fro() {
    var fabula =
        read(
            """
            Martha Venn rowed, and Oscar Quill bailed. Martha was tired. Oscar was wet.

            “Are we far?” asked Oscar.

            “We are near,” said Martha.

            “You said so before.”

            “I did.”

            “An hour ago.”

            “It was true then.”

            “And now?”

            “Now it is truer.”

            Oscar laughed.
            """);
    assertThat(speakers(fabula))
        .containsExactly(
            "Oscar Quill",
            "Martha Venn",
            "Oscar Quill",
            "Martha Venn",
            "Oscar Quill",
            "Martha Venn",
            "Oscar Quill",
            "Martha Venn");
    assertThat(fabula.attributions().get(5).how()).isEqualTo(How.TURN);
    assertThat(fabula.attributions().get(5).type()).isEqualTo(Attribution.Type.IMPLICIT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Oscar", "Ines"})
  void who_is_called_by_name_answers(String called) {
    var fabula =
        read(
            """
            Martha and Oscar came in with Ines. Martha sat down. Ines sat by Oscar.

            “%s, did you bolt the door?” said Martha.

            “I did.”
            """
                .formatted(called));
    assertThat(speakers(fabula)).containsExactly("Martha", called);
  }

  @Test
  void who_is_called_by_name_is_addressed() {
    var fabula =
        read("Ines, Martha and Oscar waited. Ines sat by Martha. “Mind it, Oscar,” said Martha.");
    assertThat(names(fabula.attributions().get(0).addressees())).containsExactly("Oscar");
  }

  @Test
  void who_spoke_before_is_addressed_where_nobody_is_called() {
    var fabula = read(COMPANY + "“You are late,” said Martha.\n\n“I ran,” said Oscar.");
    assertThat(names(fabula.attributions().get(1).addressees())).containsExactly("Martha");
  }

  @Test
  void several_speakers_share_a_paragraph_when_each_has_a_tag() {
    var fabula =
        read(
            COMPANY
                + "“Is there salt?” asked Oscar. “There is none,” said Martha. “None at all?” Oscar"
                + " asked.");
    assertThat(speakers(fabula)).containsExactly("Oscar", "Martha", "Oscar");
  }

  @Test
  void the_narrators_own_tag_makes_the_narrator_speak() {
    var fabula =
        read(
            """
            I rowed. I was tired. I was wet, and I wanted bread. I went on. I counted strokes, and I
            looked at Oscar. I saw him sleep.

            “Wake up,” I said.

            “Why?” asked Oscar.
            """);
    assertThat(speakers(fabula)).containsExactly("the narrator", "Oscar");
  }

  @Test
  void a_speaker_of_whom_nothing_tells_is_unknown() {
    var fabula = read("“Somebody must go.”\n\n“Nobody will.”");
    assertThat(fabula.attributions()).hasSize(2);
    for (var attribution : fabula.attributions()) {
      assertThat(attribution.speaker()).isEmpty();
      assertThat(attribution.addressees()).isEmpty();
      assertThat(attribution.how()).isEqualTo(How.UNKNOWN);
      assertThat(attribution.confidence()).isZero();
    }
  }

  @Test
  void the_speaker_of_many_paragraphs_is_known_when_the_last_is_read() {
    var text =
        COMPANY
            + "“The stair is old,” said Martha. “The rail is older.\n\n“Mind them both.” She sat.";
    var fabula = read(text);
    assertThat(speakers(fabula)).containsExactly("Martha");
    assertThat(fabula.attributions().get(0).knownFrom()).isEqualTo(text.length());
  }

  @RepeatedTest(300) // the repetition is the seed
  void every_quotation_has_one_attribution_that_holds_together(RepetitionInfo run) {
    var fabula = UNDERSTANDING.read(RandomStory.seeded(run.getCurrentRepetition()));
    int length = fabula.story().text().length();
    int last = 0;
    for (var attribution : fabula.attributions()) {
      var quotation = attribution.quotation();
      assertThat(quotation.extent().start()).isGreaterThanOrEqualTo(last);
      assertThat(attribution.confidence()).isBetween(0.0, 1.0);
      assertThat(attribution.knownFrom()).isBetween(quotation.extent().end(), length);
      assertThat(attribution.evidence())
          .isNotEmpty()
          .allMatch(span -> span.end() <= attribution.knownFrom());
      assertThat(attribution.cue().stream())
          .noneMatch(cue -> quotation.spans().stream().anyMatch(cue::overlaps));
      assertThat(attribution.addressees())
          .noneMatch(who -> attribution.speaker().filter(who::equals).isPresent());
      assertThat(fabula.characters()).containsAll(attribution.speaker().stream().toList());
      assertThat(fabula.characters()).containsAll(attribution.addressees());
      last = quotation.extent().end();
    }
  }

  private static Fabula read(String text) {
    return UNDERSTANDING.read(Story.ofText(text));
  }

  private static List<String> names(List<StoryCharacter> characters) {
    return characters.stream().map(StoryCharacter::name).toList();
  }

  private static List<String> speakers(Fabula fabula) {
    return fabula.attributions().stream()
        .map(attribution -> attribution.speaker().map(StoryCharacter::name).orElse("nobody known"))
        .toList();
  }
}
