package org.fabula.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.events.Participant;
import org.fabula.understanding.places.Place;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.speakers.Attribution;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class HorizonTest {

  private static final Understanding UNDERSTANDING = Understanding.english();

  /** Keeps back who the ferryman is, what Red is called at home, and where the light was. */
  private static final String FERRY =
      """
      The ferry was late, and Martha waited for it with her collar up. Martha hated to wait.

      “No boats tonight,” said the ferryman.

      “None?” asked Martha. She looked past him at the water.

      “Not one. Ask at the mill.”

      “I did ask at the mill.”

      “Then you know.”

      “Come here, Red,” Martha called.

      “I am here,” said Willa.

      “Tell him, Red.”

      “There was a light,” said Willa, and she pointed across the water. Willa was wet to the knees.

      The ferryman did not look. He coiled his rope.

      * * *

      Three days later, in Lisbon, Martha met him again. He sat in the window of the Crown.

      “You lied,” she said.

      “I did.”

      “Why, Mr. Quill?”

      Oscar Quill laughed. “You know my name,” he said. “Then you know the rest.”

      “I know nothing,” said Martha.

      “My wife was in that boat,” said Oscar. “Ines was. Do not tell Red.”

      * * *

      That night Willa wrote to Ines Quill. In Marrow Bay nobody answered the door, and the letter
      lay on the mat. Ines Quill read it in the morning. Ines wept over it.

      “She knows,” Ines whispered.

      “Who does?” asked Oscar Quill.

      “Wilhelmina Tarn.”
      """;

  private static final Fabula WHOLE = UNDERSTANDING.read(withBreaks(Story.ofText(FERRY)));

  @Test
  void a_name_told_later_is_not_shown_before() {
    assertThat(names(WHOLE)).contains("Mr. Quill", "Oscar Quill", "Ines Quill");
    var early = WHOLE.until(FERRY.indexOf("“Why, Mr. Quill?”"));
    assertThat(names(early)).contains("Martha", "Red", "Willa").noneMatch(n -> n.contains("Quill"));
  }

  @Test
  void the_name_that_ends_where_the_reader_stands_is_known() {
    int end = FERRY.indexOf("Martha waited") + "Martha".length();
    assertThat(names(WHOLE.until(end))).containsExactly("Martha");
    assertThat(names(WHOLE.until(end - 1))).doesNotContain("Martha");
  }

  @Test
  void who_speaks_is_not_shown_before_the_tag_is_read() {
    int tag = FERRY.indexOf(" said the ferryman");
    assertThat(WHOLE.until(tag).attributions())
        .map(Attribution::speaker)
        .containsOnly(Optional.empty());
    int later = FERRY.indexOf("“None?”");
    assertThat(WHOLE.until(later).attributions())
        .flatExtracting(attribution -> attribution.speaker().stream().toList())
        .extracting("name")
        .containsExactly("the ferryman");
  }

  @Test
  void whoever_i_is_in_speech_is_not_shown_before_the_speaker_is() {
    int spokenI = FERRY.indexOf("I am here");
    var early = WHOLE.until(spokenI + 1);
    assertThat(early.mentions()).noneMatch(m -> m.mention().span().start() == spokenI);
    assertThat(WHOLE.mentions()).anyMatch(m -> m.mention().span().start() == spokenI);
  }

  @Test
  void whom_only_a_later_turn_tells_is_not_shown_as_spoken_to_before_it() {
    var text =
        """
        Martha waited at the gate. Oscar was late, and Ines with him.

        “Can you see the lamp?” asked Martha.

        “Not from here,” said Oscar.
        """;
    var whole = UNDERSTANDING.read(Story.ofText(text));
    assertThat(addressees(whole).get(0)).isEqualTo("Oscar");
    var early = whole.until(text.indexOf("“Not"));
    assertThat(early.attributions().get(0).speaker()).isPresent();
    assertThat(addressees(early)).containsExactly("");
    int you = text.indexOf("you see");
    assertThat(early.mentions()).noneMatch(found -> found.mention().span().start() == you);
    var later = whole.until(text.length() - 1);
    assertThat(addressees(later).get(0)).isEqualTo("Oscar");
    assertThat(later.mentions()).anyMatch(found -> found.mention().span().start() == you);
  }

  @Test
  void whom_only_the_company_tells_is_not_shown_as_spoken_to_before_all_of_it_is_read() {
    var text =
        """
        Martha waited at the gate.

        “Can you see the lamp?” asked Martha.

        Martha listened. “Well? Oscar always could.”
        """;
    var whole = UNDERSTANDING.read(Story.ofText(text));
    assertThat(addressees(whole)).contains("Oscar");
    assertThat(addressees(whole.until(text.indexOf("Martha listened")))).containsExactly("");
  }

  @Test
  void whom_the_words_themselves_tell_is_shown_as_spoken_to_at_once() {
    int later = FERRY.indexOf("“I am here");
    assertThat(addressees(WHOLE.until(later))).endsWith("Red");
  }

  @Test
  void a_place_named_later_is_no_scenes_place_before() {
    int inLisbon = FERRY.indexOf("in Lisbon");
    var early = WHOLE.until(inLisbon);
    assertThat(early.scenes()).hasSize(2).allMatch(scene -> scene.place().isEmpty());
    assertThat(early.places()).extracting(Place::name).containsExactly("the mill");
    assertThat(WHOLE.scenes().get(1).place()).isPresent();
  }

  @Test
  void a_known_place_is_no_scenes_place_before_the_scene_says_so() {
    var text =
        "Martha spoke of Lisbon.\n\nOscar had never seen Lisbon.\n\n\n\nThree days later, Martha"
            + " woke in Lisbon.\n\nShe rowed.";
    var whole = UNDERSTANDING.read(Story.ofText(text));
    assertThat(whole.scenes().get(1).place()).isPresent();
    var early = whole.until(text.indexOf("in Lisbon"));
    assertThat(early.places()).hasSize(1);
    assertThat(early.scenes().get(1).place()).isEmpty();
  }

  @Test
  void at_the_start_nothing_is_known() {
    var nothing = WHOLE.until(0);
    assertThat(nothing.characters()).isEmpty();
    assertThat(nothing.mentions()).isEmpty();
    assertThat(nothing.attributions()).isEmpty();
    assertThat(nothing.places()).isEmpty();
    assertThat(nothing.scenes()).isEmpty();
  }

  @Test
  void at_the_end_everything_is_known() {
    assertThat(WHOLE.until(FERRY.length())).isEqualTo(WHOLE);
  }

  @RepeatedTest(100) // the repetition is the seed
  void at_the_end_of_any_story_everything_is_known(RepetitionInfo run) {
    var fabula = UNDERSTANDING.read(RandomStory.seeded(run.getCurrentRepetition()));
    var end = fabula.until(fabula.story().text().length());
    assertThat(end).isEqualTo(fabula);
  }

  @RepeatedTest(200) // the repetition is the seed
  void nothing_from_beyond_the_position_is_shown(RepetitionInfo run) {
    int position = new Random(run.getCurrentRepetition()).nextInt(FERRY.length());
    assertThatNothingIsBeyond(position, WHOLE);
  }

  @RepeatedTest(200) // the repetition is the seed
  void nothing_from_beyond_the_position_is_shown_of_any_story(RepetitionInfo run) {
    var fabula = UNDERSTANDING.read(RandomStory.seeded(run.getCurrentRepetition()));
    int length = fabula.story().text().length();
    assertThatNothingIsBeyond(new Random(run.getCurrentRepetition()).nextInt(length), fabula);
  }

  @RepeatedTest(200) // the repetition is the seed
  void what_is_known_stays_known(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    int earlier = random.nextInt(FERRY.length());
    int later = earlier + random.nextInt(FERRY.length() - earlier + 1);
    assertThatKnownStaysKnown(WHOLE.until(earlier), WHOLE.until(later));
  }

  @RepeatedTest(200) // the repetition is the seed
  void what_is_known_of_any_story_stays_known(RepetitionInfo run) {
    var fabula = UNDERSTANDING.read(RandomStory.seeded(run.getCurrentRepetition()));
    var random = new Random(run.getCurrentRepetition());
    int earlier = random.nextInt(fabula.story().text().length());
    int later = earlier + random.nextInt(fabula.story().text().length() - earlier + 1);
    assertThatKnownStaysKnown(fabula.until(earlier), fabula.until(later));
  }

  private static void assertThatNothingIsBeyond(int position, Fabula whole) {
    var seen = whole.until(position);
    var spans = new HashSet<Span>();
    var people = new HashSet<>(seen.characters());
    for (var character : seen.characters()) {
      assertThat(character.firstSeen()).isLessThan(position);
      assertThat(character.names()).allMatch(name -> name.knownFrom() <= position);
      character.names().forEach(name -> spans.addAll(name.evidence()));
      assertThat(character.name())
          .isIn(character.names().isEmpty() ? Set.of("someone") : Set.copyOf(texts(character)));
    }
    seen.mentions().forEach(mention -> spans.add(mention.mention().span()));
    assertThat(people)
        .containsAll(seen.mentions().stream().map(CharacterMention::character).toList());
    for (var attribution : seen.attributions()) {
      spans.add(attribution.quotation().extent());
      spans.addAll(attribution.evidence());
      assertThat(attribution.knownFrom()).isLessThanOrEqualTo(position);
      if (!attribution.addressees().isEmpty()) {
        assertThat(attribution.addresseesKnownFrom()).isLessThanOrEqualTo(position);
      }
      assertThat(people).containsAll(attribution.speaker().stream().toList());
      assertThat(people).containsAll(attribution.addressees());
    }
    seen.places().forEach(place -> spans.addAll(place.mentions()));
    for (var scene : seen.scenes()) {
      spans.add(scene.span());
      scene.place().ifPresent(place -> spans.addAll(place.mentions()));
      scene.time().ifPresent(time -> spans.addAll(time.evidence()));
      assertThat(people).containsAll(scene.present());
      assertThat(people).containsAll(scene.pointOfView().stream().toList());
    }
    for (var event : seen.events()) {
      spans.add(event.extract());
      assertThat(event.scene()).isLessThan(seen.scenes().size());
      assertThat(seen.mentions())
          .containsAll(event.participants().stream().map(Participant::mention).toList());
    }
    assertThat(spans).allMatch(span -> span.end() <= position);
    assertThatUsersAreKnown(seen);
  }

  private static void assertThatUsersAreKnown(Fabula seen) {
    var ids = seen.characters().stream().map(StoryCharacter::id).toList();
    for (var character : seen.characters()) {
      character.names().forEach(name -> assertThat(ids).containsAll(name.usedBy()));
    }
  }

  private static void assertThatKnownStaysKnown(Fabula earlier, Fabula later) {
    for (var before : earlier.characters()) {
      var after = later.characters().stream().filter(who -> isSame(who, before)).findFirst();
      assertThat(after).isPresent();
      assertThat(texts(after.get())).containsAll(texts(before));
      assertThat(before.pronouns()).isIn(Pronouns.UNKNOWN, after.get().pronouns());
    }
    assertThat(places(later)).containsAll(places(earlier));
    assertThat(mentions(later)).containsAll(mentions(earlier));
    assertThat(speakers(later)).containsAll(speakers(earlier));
    for (int i = 0; i < earlier.attributions().size(); i++) {
      var after = ids(later.attributions().get(i));
      assertThat(ids(earlier.attributions().get(i))).isSubsetOf(after);
    }
    assertThat(ids(later.scenes())).containsAll(ids(earlier.scenes()));
    for (int i = 0; i < earlier.scenes().size(); i++) {
      var present = later.scenes().get(i).present().stream().map(StoryCharacter::id).toList();
      assertThat(earlier.scenes().get(i).present()).map(StoryCharacter::id).isSubsetOf(present);
    }
  }

  private static boolean isSame(StoryCharacter one, StoryCharacter other) {
    return one.id().equals(other.id());
  }

  private static List<String> ids(List<Scene> scenes) {
    return scenes.stream().map(Scene::id).toList();
  }

  private static List<String> ids(Attribution attribution) {
    return attribution.addressees().stream().map(StoryCharacter::id).toList();
  }

  /** Whom each quotation is said to. */
  private static List<String> addressees(Fabula fabula) {
    return fabula.attributions().stream()
        .map(Attribution::addressees)
        .map(to -> String.join(", ", to.stream().map(StoryCharacter::name).toList()))
        .toList();
  }

  private static List<String> texts(StoryCharacter character) {
    return character.names().stream().map(CharacterName::text).toList();
  }

  private static List<String> names(Fabula fabula) {
    return fabula.characters().stream().flatMap(who -> texts(who).stream()).toList();
  }

  private static List<String> places(Fabula fabula) {
    return fabula.places().stream()
        .flatMap(place -> place.mentions().stream().map(span -> place.id() + span))
        .toList();
  }

  private static List<String> mentions(Fabula fabula) {
    return fabula.mentions().stream()
        .map(mention -> mention.mention() + mention.character().id())
        .toList();
  }

  private static List<String> speakers(Fabula fabula) {
    return fabula.attributions().stream()
        .map(found -> found.quotation() + found.speaker().map(StoryCharacter::id).orElse(""))
        .filter(found -> !found.endsWith("]"))
        .toList();
  }

  private static Story withBreaks(Story story) {
    var paragraphs =
        story.paragraphs().stream()
            .map(
                paragraph ->
                    story.cut(paragraph.span()).equals("* * *")
                        ? new Paragraph(paragraph.span(), Paragraph.Kind.BREAK)
                        : paragraph)
            .toList();
    return new Story(
        story.text(), story.format(), story.metadata(), story.chapters(), paragraphs, List.of());
  }
}
