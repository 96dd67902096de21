package org.fabula.understanding.scenes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.Known;
import org.fabula.understanding.RandomStory;
import org.fabula.understanding.Understanding;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.places.Place;
import org.fabula.understanding.scenes.Scene.Boundary;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SceneSegmentationTest {

  private static final Understanding UNDERSTANDING = Understanding.english();

  private static final String KITCHEN =
      """
      Martha stood in the kitchen and cut the bread. Oscar sat at the table with his boots off and \
      watched the rain run down the glass, and neither of them said what they both knew, that the \
      boat was gone and that the bank would want its money before the week was out.

      “We could ask your brother,” said Oscar.

      “We could not,” said Martha. She wrapped the loaf in its cloth again, put the knife away in \
      its drawer and wiped the board, slowly, as if the board had been to blame for all of it.

      “Then I will go to bed,” said Oscar, and he took the lamp and went up and left her there.

      “Go, then,” said Martha to the loaf. She raked out the fire, bolted the door, and went to bed \
      too, and slept badly.""";

  private static final String HARBOUR =
      """
      Three days later Ines and Thomas came down to the harbour at six o’clock in the morning to \
      look at the new ferry. Ines had never seen a ship so tall. There was a band, \
      there were flags on every mast, and the mayor had climbed on a barrel to make a speech that \
      nobody could hear.

      “Is it ours?” asked Thomas.

      “Half of it,” said Ines. She laughed, and she pulled him by the sleeve along the harbour to \
      the gangway, where a sailor with gold teeth tore their tickets and wished them a fair wind. \
      Thomas counted the funnels, the anchors and the lifeboats, and wrote the numbers down.""";

  @Test
  void a_story_without_any_sign_is_one_scene() {
    var fabula = read("Martha slept.\n\nMartha woke.");
    assertThat(openings(fabula)).containsExactly("Martha slept.");
    assertThat(fabula.scenes().get(0).boundary()).isEqualTo(Boundary.CHAPTER);
  }

  @Test
  void a_mark_or_a_heading_starts_a_scene() {
    var fabula =
        read(
            with(
                "Martha slept.\n\n~*~\n\nMartha woke.\n\nEbb\n\nMartha rowed.",
                List.of(
                    Paragraph.Kind.PROSE,
                    Paragraph.Kind.BREAK,
                    Paragraph.Kind.PROSE,
                    Paragraph.Kind.HEADING,
                    Paragraph.Kind.PROSE)));
    assertThat(openings(fabula)).containsExactly("Martha slept.", "Martha woke.", "Ebb");
    assertThat(fabula.scenes())
        .extracting(Scene::boundary)
        .containsExactly(Boundary.CHAPTER, Boundary.MARK, Boundary.CHAPTER);
  }

  @Test
  void a_gap_wider_than_usual_starts_a_scene() {
    var fabula =
        read("Martha slept.\n\nShe dreamed.\n\n\n\nOscar rowed.\n\nHe sang.\n\nHe stopped.");
    assertThat(openings(fabula)).containsExactly("Martha slept.", "Oscar rowed.");
    assertThat(fabula.scenes().get(1).boundary()).isEqualTo(Boundary.MARK);
  }

  @Test
  void a_letter_set_apart_by_gaps_starts_no_scene() {
    var fabula =
        read(
            "Martha slept.\nShe woke.\n\n        Lisbon, 3rd March\n        My dear Martha,\n"
                + "        Come home.\n\nShe read it twice.\nShe wept.\nShe rose.\nShe packed.");
    assertThat(fabula.scenes()).hasSize(1);
  }

  @Test
  void a_leap_in_time_and_place_starts_a_scene_where_the_mark_was_lost() {
    var fabula = read(KITCHEN + "\n\n" + HARBOUR);
    assertThat(openings(fabula)).hasSize(2).element(1).asString().startsWith("Three days later");
    var later = fabula.scenes().get(1);
    assertThat(later.boundary()).isEqualTo(Boundary.SHIFT);
    assertThat(later.time()).map(SceneTime::text).hasValue("Three days later");
    assertThat(later.time().orElseThrow().evidence())
        .map(fabula.story()::cut)
        .containsExactly("Three days later");
    assertThat(fabula.scenes())
        .extracting(scene -> scene.place().map(Place::name).orElse("nowhere"))
        .containsExactly("the kitchen", "the harbour");
  }

  @Test
  void a_screenplays_headings_start_scenes() {
    var script =
        "INT. KITCHEN - NIGHT\n\nMARTHA: Sell the boat.\n\nOSCAR: No.\n\nMARTHA: Then the oars.\n\n"
            + "EXT. HARBOUR - DAY\n\nOSCAR: What a ship!\n\nMARTHA: Is it ours?";
    assertThat(openings(read(script)))
        .containsExactly("INT. KITCHEN - NIGHT", "EXT. HARBOUR - DAY");
  }

  @Test
  void stanzas_are_no_scenes() {
    var stanza = "The tide came up to Martha’s door,\nAnd Martha let it in.\nIt sang to her.\n\n";
    assertThat(read(lines(stanza.repeat(12))).scenes()).hasSize(1);
  }

  @Test
  void a_chat_with_clock_times_is_no_row_of_slug_lines() {
    var chat = "[09:00] <ines> hello\n[09:01] <thomas> at the station\n[21:10] <ines> good night\n";
    assertThat(read(lines(chat.repeat(10))).scenes()).hasSize(1);
  }

  @Test
  void talk_that_goes_on_is_one_scene_however_long() {
    var talk = new StringBuilder("Martha sat down in the kitchen beside Oscar.");
    for (int i = 0; i < 60; i++) {
      talk.append("\n\n“I will not sell the boat,” said Martha. “Not this boat, Oscar.”");
      talk.append("\n\n“Then sell the oars,” said Oscar. “Nobody needs oars in a boat.”");
    }
    assertThat(read(talk.toString()).scenes()).hasSize(1);
  }

  @Test
  void a_line_that_only_gives_place_and_time_starts_a_scene() {
    var fabula =
        read("Martha slept in Boston.\n\nBoston\n\n1 year ago\n\nOscar rowed.\n\nHe sang.");
    assertThat(openings(fabula)).containsExactly("Martha slept in Boston.", "Boston");
    assertThat(fabula.scenes().get(1).boundary()).isEqualTo(Boundary.SLUG_LINE);
  }

  @Test
  void lines_above_a_scene_tell_its_place_and_time_whatever_its_text_names() {
    var fabula =
        read(
            "Martha slept in Boston.\n\nThe Shallows / slack water, that night\n\nOscar sat in the"
                + " kitchen. He thought of the barn, and of the kitchen.");
    var scene = fabula.scenes().get(1);
    assertThat(scene.place()).map(Place::name).hasValue("Shallows");
    assertThat(scene.time()).map(SceneTime::text).hasValue("that night");
  }

  @Test
  void a_town_in_its_country_and_a_house_and_a_time_open_one_scene() {
    var fabula =
        read(
            "Martha slept.\n\nMirren Cross, California\n\nLantern Inquiries\n\n1 year ago.\n\n"
                + "Oscar rowed, and Oscar sang.");
    assertThat(openings(fabula)).containsExactly("Martha slept.", "Mirren Cross, California");
    assertThat(fabula.scenes().get(1).place()).map(Place::name).hasValue("Mirren Cross");
    assertThat(fabula.scenes().get(1).time()).map(SceneTime::text).hasValue("1 year ago");
  }

  @Test
  void a_title_above_the_first_line_of_place_and_time_is_no_scene() {
    var fabula = read("slow boats at dusk\n\nTram 4, harbour line, 23:40\n\nOscar rowed.");
    assertThat(fabula.scenes()).hasSize(1);
    assertThat(fabula.scenes().get(0).place()).map(Place::name).hasValue("Tram 4");
  }

  @Test
  void what_somebody_thinks_of_or_owns_is_no_place_of_the_scene() {
    var fabula =
        read(
            "Martha lay in the barn.\n\n*I am in the palace of a king,* she thought.\n\n"
                + "She put a cup in Bramwick’s place.");
    assertThat(fabula.places()).extracting(Place::name).doesNotContain("Bramwick");
    assertThat(fabula.scenes().get(0).place()).map(Place::name).hasValue("the barn");
  }

  @Test
  void a_line_may_end_with_the_half_of_the_day() {
    var fabula = read("Martha slept.\n\nThe boathouse, Friday, 11:50 p.m.\n\nOscar rowed.");
    assertThat(openings(fabula))
        .containsExactly("Martha slept.", "The boathouse, Friday, 11:50 p.m.");
  }

  @Test
  void a_line_that_says_whose_head_we_are_in_starts_a_scene() {
    var fabula = read("Martha slept.\n\nOscar’s POV\n\nOscar rowed, and Oscar sang.");
    assertThat(openings(fabula)).containsExactly("Martha slept.", "Oscar’s POV");
    assertThat(fabula.scenes().get(1).pointOfView().map(StoryCharacter::name)).hasValue("Oscar");
  }

  @Test
  void a_scene_plays_where_somebody_first_is() {
    var fabula =
        read("Martha talked of Paris. She met Oscar in Lisbon, and they spoke of Paris in Lisbon.");
    assertThat(fabula.scenes().get(0).place()).map(Place::name).hasValue("Lisbon");
  }

  @Test
  void the_point_of_view_of_a_first_person_story_is_its_narrators() {
    var fabula =
        read(
            "I rowed. I was tired. I was wet, and I wanted bread. I went on. I counted strokes, and"
                + " I looked at Oscar. I saw Oscar sleep. Oscar snored. Oscar turned over. Oscar"
                + " woke. Oscar sat up, and Oscar looked at his hands. Oscar sighed. Oscar rose."
                + " Oscar took his oars, and Oscar rowed. Oscar sang. Oscar was a good singer.");
    assertThat(fabula.scenes().get(0).pointOfView().map(StoryCharacter::name))
        .hasValue("the narrator");
  }

  @Test
  void the_point_of_view_is_whose_thoughts_and_senses_are_told() {
    var fabula =
        read(
            "Oscar rowed. Oscar sang. Martha wondered why Oscar sang. She knew the song, and she"
                + " remembered the man who made it. She heard Oscar cough.");
    assertThat(fabula.scenes().get(0).pointOfView().map(StoryCharacter::name)).hasValue("Martha");
  }

  @Test
  void a_voice_on_the_telephone_is_not_present() {
    var fabula =
        read(
            """
            The telephone rang. Martha picked it up and sat down.

            “It is me,” said Oscar. “I am in Lisbon.”

            “You said Paris,” said Martha. She looked at the rain.

            “I changed trains,” said Oscar.
            """);
    assertThat(fabula.scenes().get(0).present())
        .extracting(StoryCharacter::name)
        .containsExactly("Martha");
  }

  @Test
  void the_point_of_view_is_open_where_the_narration_stays_with_nobody() {
    var day =
        """
        The boats went out at six and came in at nine, and the town lay under the rain. Martha \
        rowed. Oscar bailed. Ines swept the steps.

        Ruvik mended a net in the market, and Thessa lit the lamp above the door. The stalls were \
        up, and nobody bought anything.

        """;
    var fabula = read(day.repeat(6));
    assertThat(fabula.scenes().get(0).pointOfView()).isEmpty();
  }

  @Test
  void the_person_whom_the_story_stays_with_keeps_the_point_of_view_where_another_acts_more() {
    var fabula =
        read(
            with(
                "Martha knew the harbour. Martha remembered every boat, and she wondered which was"
                    + " hers. Martha felt old.\n\n***\n\nOscar rowed. Oscar sang. Oscar tied the"
                    + " rope. Martha watched. Oscar laughed. Martha waited.",
                List.of(Paragraph.Kind.PROSE, Paragraph.Kind.BREAK, Paragraph.Kind.PROSE)));
    assertThat(fabula.scenes().get(1).pointOfView().map(StoryCharacter::name)).hasValue("Martha");
  }

  @Test
  void a_town_that_is_thought_of_weighs_less_than_the_room_somebody_is_in() {
    var fabula =
        read(
            "Martha sat down in the billiard-room. She had lived in Lisbon, and was born in Porto."
                + " In Lisbon it was warm. The tide came up.");
    assertThat(fabula.scenes().get(0).place()).map(Place::name).hasValue("the billiard-room");
  }

  @Test
  void a_scene_that_names_no_place_plays_where_the_one_before_did() {
    var fabula =
        read(
            with(
                "Martha slept in the kitchen.\n\nII\n\nMartha woke. Martha sang.",
                List.of(Paragraph.Kind.PROSE, Paragraph.Kind.HEADING, Paragraph.Kind.PROSE)));
    assertThat(fabula.scenes().get(1).place()).map(Place::name).hasValue("the kitchen");
  }

  @Test
  void a_scene_that_only_sees_a_far_place_plays_where_the_story_stays() {
    var fabula =
        read(
            with(
                "Martha sat down in the kitchen. Oscar came into the kitchen.\n\nII\n\nMartha was"
                    + " in the kitchen again.\n\nIII\n\nMartha sang. Rain fell, and Martha looked"
                    + " out at the river. Oscar slept.",
                List.of(
                    Paragraph.Kind.PROSE,
                    Paragraph.Kind.HEADING,
                    Paragraph.Kind.PROSE,
                    Paragraph.Kind.HEADING,
                    Paragraph.Kind.PROSE)));
    assertThat(fabula.scenes().get(2).place()).map(Place::name).hasValue("the kitchen");
  }

  @Test
  void where_nobody_has_been_and_places_are_only_spoken_of_the_place_is_unknown() {
    var fabula = read("“We sail to Lisbon,” said Martha.\n\n“Not to Lisbon,” said Oscar.");
    assertThat(fabula.scenes().get(0).place()).isEmpty();
  }

  @Test
  void who_is_spoken_to_and_stands_by_is_present_without_a_word() {
    var fabula =
        read(
            """
            Martha pushed the boat down the shingle. Oscar stood beside her.

            “Take the oars, Oscar,” said Martha.

            He nodded and took the oars.
            """);
    assertThat(fabula.scenes().get(0).present())
        .extracting(StoryCharacter::name)
        .containsExactlyInAnyOrder("Martha", "Oscar");
  }

  @Test
  void told_starts_are_taken_in_place_of_those_that_would_be_found() {
    var text = "Martha slept.\n\nOscar rowed.\n\nOscar sang.";
    var known =
        new Known(
            Optional.empty(),
            Optional.empty(),
            Optional.of(List.of(0, text.indexOf("Oscar sang"))));
    assertThat(openings(UNDERSTANDING.explain(Story.ofText(text), known).fabula()))
        .containsExactly("Martha slept.", "Oscar sang.");
  }

  @Test
  void places_have_numbers_owners_and_things_in_them() {
    var fabula =
        read(
            "Martha slept in room nine. The ambassador’s quarters were cold, and the kitchen light"
                + " was on. Oscar sat on Ann’s sister’s porch.");
    assertThat(fabula.places())
        .extracting(Place::name)
        .containsExactly(
            "room nine", "the ambassador’s quarters", "the kitchen", "Ann’s sister’s porch");
    assertThat(fabula.scenes().get(0).place()).map(Place::name).hasValue("room nine");
  }

  @Test
  void a_scene_plays_where_its_first_line_says_and_not_at_the_things_there() {
    var fabula =
        read(
            "Squad room, two in the morning\n\nMartha yawned at her desk and read the file again.");
    assertThat(fabula.scenes().get(0).place()).map(Place::name).hasValue("the squad room");
  }

  @Test
  void a_name_with_an_article_that_somebody_is_in_is_a_place() {
    var fabula = read("Martha came in time. She sat in the Pelican and waited. Oscar slept.");
    assertThat(fabula.places()).extracting(Place::name).containsExactly("Pelican");
  }

  @Test
  void who_speaks_or_acts_is_present_and_who_is_only_talked_about_is_not() {
    var fabula =
        read(
            """
            Martha rowed. Martha was tired. She thought of Ines, who had left long ago.

            “Where is Thomas?” asked Martha. “Where is Thomas now?”

            “Thomas is gone,” said Oscar.
            """);
    assertThat(fabula.scenes().get(0).present())
        .extracting(StoryCharacter::name)
        .containsExactly("Martha", "Oscar");
  }

  @RepeatedTest(200) // the repetition is the seed
  void scenes_follow_each_other_and_hold_all_prose(RepetitionInfo run) {
    var fabula = UNDERSTANDING.read(RandomStory.seeded(run.getCurrentRepetition()));
    var scenes = fabula.scenes();
    for (int i = 0; i < scenes.size(); i++) {
      assertThat(scenes.get(i).id()).isEqualTo("s" + (i + 1));
      assertThat(scenes.get(i).confidence()).isBetween(0.0, 1.0);
      assertThat(scenes.get(i).present()).doesNotHaveDuplicates();
      if (i > 0) {
        assertThat(scenes.get(i - 1).span().end()).isLessThan(scenes.get(i).span().start());
      }
    }
    fabula.story().paragraphs().stream()
        .filter(Paragraph::isProse)
        .forEach(
            prose -> assertThat(scenes).anyMatch(scene -> scene.span().contains(prose.span())));
  }

  /** Each line is a paragraph. */
  private static Story lines(String text) {
    var paragraphs = new ArrayList<Paragraph>();
    int start = 0;
    for (var line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(new Paragraph(new Span(start, start + line.length()), Paragraph.Kind.PROSE));
      }
      start += line.length() + 1;
    }
    var bare = Story.ofText(text);
    return new Story(
        text, bare.format(), bare.metadata(), bare.chapters(), paragraphs, bare.marks());
  }

  private static Fabula read(String text) {
    return read(Story.ofText(text));
  }

  private static Fabula read(Story story) {
    return UNDERSTANDING.read(story);
  }

  private static Story with(String text, List<Paragraph.Kind> kinds) {
    var bare = Story.ofText(text);
    var paragraphs = new ArrayList<Paragraph>();
    for (int i = 0; i < kinds.size(); i++) {
      paragraphs.add(new Paragraph(bare.paragraphs().get(i).span(), kinds.get(i)));
    }
    return new Story(text, bare.format(), bare.metadata(), bare.chapters(), paragraphs, List.of());
  }

  /** The first paragraph of each scene. */
  private static List<String> openings(Fabula fabula) {
    var story = fabula.story();
    return fabula.scenes().stream()
        .map(scene -> story.paragraphs().get(story.paragraphIndexAt(scene.span().start())))
        .map(paragraph -> story.cut(paragraph.span()))
        .toList();
  }
}
