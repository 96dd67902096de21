package org.fabula.understanding.oddities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fabula.story.Chapter;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.Understanding;
import org.fabula.understanding.events.MainEvents;
import org.fabula.understanding.oddities.Oddity.Kind;
import org.fabula.understanding.scenes.Scene;
import org.fabula.understanding.timeline.Link;
import org.fabula.understanding.times.Distance;
import org.junit.jupiter.api.Test;

class OddityDetectionTest {

  private static final Understanding UNDERSTANDING = Understanding.english();

  private static final String BALLAD =
      """
      The ferry lay against the quay,

      The night was thick as wool,

      “O row me home,” young Martha said,

      “The purse I have is full!”



      “I will not row,” the boatman said,

      “For silver nor for tin;

      My brother drowned below the weir

      And calls me to come in.”



      They heard the bell, they heard the rain,

      They heard the river run,

      And Martha in the morning lay

      As cold as any stone.
      """;

  private static final String TWO_STORIES =
      """
      Odile walked into the mill on the 3rd of May 1920.

      Bram sold the mill to Odile.

      THE END

      Star Harbour

      by B. Scribe

      Rating: PG

      Three hours later the ship shook, and Commander Lund wept.
      """;

  @Test
  void a_ballad_is_one_section_of_verse() {
    var fabula = UNDERSTANDING.read(Story.ofText(BALLAD));
    assertThat(fabula.oddities()).extracting(Oddity::kind).containsExactly(Kind.VERSE);
    assertThat(fabula.scenes()).extracting(Scene::kind).containsExactly(Scene.Kind.LYRICS);
  }

  @Test
  void short_lines_of_talk_are_no_verse() {
    var talk = "“You are late,” said Martha.\n\n“I know it.”\n\n".repeat(8);
    assertThat(kinds(Story.ofText(talk))).isEmpty();
  }

  @Test
  void a_title_and_a_header_after_the_end_start_another_story() {
    var fabula = UNDERSTANDING.read(Story.ofText(TWO_STORIES));
    assertThat(fabula.oddities()).extracting(Oddity::kind).containsExactly(Kind.ANOTHER_STORY);
    assertThat(fabula.oddities().get(0).evidence())
        .map(fabula.story()::cut)
        .containsExactly("Star Harbour", "by B. Scribe", "Rating: PG");
    var second = fabula.scenes().get(fabula.scenes().size() - 1);
    assertThat(fabula.story().cut(second.span())).startsWith("Star Harbour");
    assertThat(second.boundary()).isEqualTo(Scene.Boundary.CHAPTER);
    assertThat(fabula.timeline().links())
        .filteredOn(link -> link.to() == fabula.scenes().size() - 1)
        .allMatch(link -> link.evidence().isEmpty());
  }

  @Test
  void the_end_of_the_one_story_starts_no_other() {
    assertThat(kinds(Story.ofText("Odile wept.\n\nThe End\n\nThanks to all who read it!")))
        .isEmpty();
  }

  @Test
  void nothing_is_told_of_another_story_before_it_starts() {
    var fabula = UNDERSTANDING.read(Story.ofText(TWO_STORIES));
    assertThat(fabula.until(TWO_STORIES.indexOf("THE END")).oddities()).isEmpty();
  }

  @Test
  void a_chapter_of_the_same_words_is_a_repeat_and_its_events_are_told_once() {
    var body =
        "Odile walked into the mill, and Bram counted forty sacks of meal. Martha came with the"
            + " cart in the evening and took them to the town. The rain fell on the quay, and"
            + " nobody came to the mill before the winter was over.";
    var text = "1\n\n" + body + "\n\n2\n\n" + body + "\n\n3\n\nOdile wept.";
    int second = body.length() + 5;
    int third = 2 * second;
    var bare = Story.ofText(text);
    var story =
        new Story(
            text,
            bare.format(),
            bare.metadata(),
            List.of(
                new Chapter(Optional.empty(), new Span(0, second)),
                new Chapter(Optional.empty(), new Span(second, third)),
                new Chapter(Optional.empty(), new Span(third, text.length()))),
            bare.paragraphs().stream()
                .map(
                    paragraph ->
                        paragraph.span().length() == 1
                            ? new Paragraph(paragraph.span(), Paragraph.Kind.HEADING)
                            : paragraph)
                .toList(),
            List.of());
    assertThat(kinds(story)).containsExactly(Kind.REPEATED_CHAPTER);
    assertThat(UNDERSTANDING.read(story).timeline().links())
        .filteredOn(link -> link.from() == 0 && link.to() == 1)
        .extracting(Link::distance)
        .contains(new Distance(0, 0));
    var main = MainEvents.of(UNDERSTANDING.read(story).events(), 20);
    assertThat(main).map(event -> story.cut(event.extract())).doesNotHaveDuplicates().isNotEmpty();
  }

  @Test
  void the_log_of_a_chat_is_one_scene() {
    var fabula =
        UNDERSTANDING.read(
            Story.ofText(
                """
                [21:02] odile: are you there

                [21:02] odile: bram

                [21:03] bram_b: yes. what

                [21:06] *** martha has joined

                [21:06] martha: what did i miss

                [21:07] bram_b: the boat is back

                <odile> ok
                """));
    assertThat(fabula.oddities()).extracting(Oddity::kind).containsExactly(Kind.CHAT);
    assertThat(fabula.scenes()).hasSize(1);
  }

  @Test
  void the_lines_above_a_story_are_none() {
    var fabula = UNDERSTANDING.read(Story.ofText("Author: Nobody\nRating: PG\n"));
    assertThat(fabula.oddities()).extracting(Oddity::kind).containsExactly(Kind.NO_STORY);
    assertThat(fabula.scenes()).extracting(Scene::kind).containsExactly(Scene.Kind.NOTE);
  }

  @Test
  void words_of_the_author_after_the_story_are_no_scene() {
    var fabula =
        UNDERSTANDING.read(
            Story.ofText(
                """
                By half past seven Odile was on the quay.

                “You let it go,” she said to Bram.

                Bram laughed.



                Thanks for reading! This was my first story, so please be kind.
                """));
    assertThat(fabula.oddities()).isEmpty();
    assertThat(fabula.scenes())
        .extracting(Scene::kind)
        .containsExactly(Scene.Kind.SCENE, Scene.Kind.NOTE);
  }

  @Test
  void headings_of_scenes_make_a_script_and_names_alone_in_capitals_speak() {
    Fabula fabula =
        UNDERSTANDING.read(
            Story.ofText(
                """
                SCENE 1. The lamp room. Night.

                (MARTHA is polishing the lens. OSCAR enters, dripping.)

                MARTHA. You are late.

                OSCAR

                (quietly)

                Your sister wrote to me.

                MARTHA

                Did she? What does she want?

                SCENE 2. The kitchen. The next morning.

                INT. KITCHEN - DAY

                OSCAR

                He should not have come back.

                MARTHA

                He is my brother, Oscar.
                """));
    assertThat(fabula.oddities()).extracting(Oddity::kind).containsExactly(Kind.SCRIPT);
    assertThat(fabula.scenes()).hasSize(2);
    assertThat(fabula.quotations())
        .map(said -> fabula.story().cut(said.extent()))
        .containsExactly(
            "You are late.",
            "Your sister wrote to me.",
            "Did she? What does she want?",
            "He should not have come back.",
            "He is my brother, Oscar.");
    assertThat(fabula.attributions())
        .allMatch(said -> said.speaker().isPresent() && said.confidence() > 0.5);
    assertThat(fabula.thoughts()).isEmpty();
    assertThat(fabula.events())
        .map(event -> fabula.story().cut(event.extract()))
        .doesNotContain("OSCAR enters, dripping.)");
  }

  private static List<Kind> kinds(Story story) {
    return new OddityDetection().detect(story).stream().map(Oddity::kind).toList();
  }
}
