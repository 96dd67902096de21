package org.fabula.understanding.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.RandomStory;
import org.fabula.understanding.Understanding;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.events.Event.Mode;
import org.fabula.understanding.events.Participant.Role;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class EventDetectionTest {

  private static final Understanding UNDERSTANDING = Understanding.english();

  private static final String LAMP =
      """
      Odile opened the door and took the lamp from its hook. Bram followed Odile down the stair.

      “Mind the third step,” said Odile.

      A bat had come in by the window. Bram did not answer. He struck a match, and the lamp \
      smoked, and a bat flew out over their heads.

      “I will mend it,” said Bram. “If I had the tools I would have mended it long before.”

      Odile laughed. The lamp was thrown down by Bram.
      """;

  @Test
  void what_happens_is_found_and_what_is_usual_or_so_is_not() {
    var words = words(read(LAMP), Mode.SHOWN);
    assertThat(words).contains("opened", "took", "followed", "said", "struck", "flew", "laughed");
    assertThat(
            words(read("The house was old. She would often sit there, and every day it rained.")))
        .isEmpty();
  }

  @Test
  void what_is_denied_is_no_event() {
    assertThat(words(read(LAMP))).doesNotContain("answer");
    assertThat(words(read("Odile fell. Bram had never fallen. Bram didn't fall."))).hasSize(1);
  }

  @Test
  void what_is_told_afterwards_is_set_apart() {
    assertThat(words(read(LAMP), Mode.TOLD)).containsExactly("come");
    assertThat(words(read("“I saw the boat and I burned it,” said Odile."), Mode.TOLD))
        .containsExactly("saw", "burned");
  }

  @Test
  void plans_and_fancies_are_set_apart() {
    assertThat(words(read(LAMP), Mode.PLANNED)).containsExactly("mend");
    assertThat(words(read(LAMP), Mode.IMAGINED)).containsExactly("mended");
    assertThat(words(read("Odile was going to burn the boat. Bram wanted to swim."), Mode.PLANNED))
        .containsExactly("burn");
    assertThat(words(read("Will you burn the boat? You will not burn it."))).isEmpty();
  }

  @Test
  void who_acts_stands_before_and_who_is_acted_on_behind() {
    var fabula = read(LAMP);
    var followed = event("followed", fabula);
    assertThat(names(followed.in(Role.ACTS))).containsExactly("Bram");
    assertThat(names(followed.in(Role.IS_ACTED_ON))).containsExactly("Odile");
    assertThat(names(event("took", fabula).in(Role.ACTS))).containsExactly("Odile");
    assertThat(names(event("said", fabula).in(Role.ACTS))).containsExactly("Odile");
    assertThat(names(event("thrown", fabula).in(Role.ACTS))).containsExactly("Bram");
  }

  @Test
  void an_extract_is_the_sentence_or_clauses_of_a_long_one() {
    var fabula = read(LAMP);
    assertThat(fabula.story().cut(event("laughed", fabula).extract())).isEqualTo("Odile laughed.");
    var longOne =
        read(
            "Odile opened the door, which had been shut since the winter before, when the water"
                + " rose and took the quay and the boats; she took down the lamp from its hook, and"
                + " Bram, who had waited below with the rope, came up.");
    var extract = longOne.story().cut(event("opened", longOne).extract());
    assertThat(extract).startsWith("Odile opened the door,").hasSizeLessThanOrEqualTo(160);
  }

  @Test
  void the_main_events_tell_every_scene_in_text_order() {
    var fabula =
        read(
            LAMP
                + "\n\n\n\n\nThree days later, Martha burned the boat.\n"
                + "\n\n\n\n\nTwo weeks later, Odile wept, and Bram ran away.\n");
    var main = MainEvents.of(fabula.events(), 4);
    assertThat(main).hasSize(4).extracting(Event::scene).contains(0, 1, 2).isSorted();
    assertThat(main).allMatch(event -> event.mode().isReal());
    assertThat(MainEvents.of(fabula.events(), 2)).hasSize(2);
    assertThat(MainEvents.of(fabula.events(), 0)).isEmpty();
  }

  @Test
  void had_to_and_had_a_thing_look_back_on_nothing() {
    assertThat(words(read("Bram held the door, and Odile had to choose."), Mode.TOLD)).isEmpty();
    assertThat(words(read("Odile had her hat knocked off by the wind."), Mode.TOLD)).isEmpty();
    assertThat(words(read("By ten it had begun to rain. Odile knew it at once."), Mode.TOLD))
        .isEmpty();
    assertThat(words(read("Odile had never quite begun. She once drove a cab."), Mode.TOLD))
        .contains("drove");
  }

  @Test
  void talk_questions_and_lines_that_are_no_sentence_are_no_main_events() {
    var fabula =
        read(
            """
            “Ask me tomorrow,” said Odile. “I know what I said.”

            “Well?” says Bram.

            Odile said, looking at the lamp. Had Bram broken it?

            Rating: burnt boats
            """);
    assertThat(fabula.events()).isNotEmpty();
    assertThat(extracts(MainEvents.of(fabula.events(), 9), fabula)).isEmpty();
  }

  @Test
  void an_extract_looks_back_only_where_all_it_shows_is_told() {
    var fabula =
        read(
            """
            Odile put two bowls on the table that Bram had made from the lost boat.

            Bram had buried the lamp in the sand before the winter.
            """);
    assertThat(MainEvents.of(fabula.events(), 9))
        .extracting(Event::mode)
        .containsExactly(Mode.SHOWN, Mode.TOLD);
  }

  @Test
  void an_extract_that_shows_something_looks_back_on_nothing() {
    var fabula = read("Bram had buried the lamp, and now Odile dug it up and wept.");
    assertThat(MainEvents.of(fabula.events(), 9))
        .extracting(Event::mode)
        .containsExactly(Mode.SHOWN);
  }

  @Test
  void what_somebody_would_do_tomorrow_is_planned() {
    assertThat(words(read("Tomorrow Odile would sell the boat."), Mode.PLANNED)).contains("sell");
  }

  @Test
  void what_is_told_twice_is_a_main_event_once() {
    var evening = "In the evening Martha came with the cart and took the sacks to the town.\n\n";
    var twice = read(evening + "Odile wept.\n\n" + evening);
    assertThat(extracts(MainEvents.of(twice.events(), 9), twice)).hasSize(2);
    var hearsay =
        read(
            """
            Odile and Bram and Martha sat down.

            “Mr. Lund shouted at Odile yesterday, and she hated him,” said Bram.

            “Mr. Lund shouted at Bram yesterday, and he hated him,” said Martha.
            """);
    assertThat(extracts(MainEvents.of(hearsay.events(), 9), hearsay))
        .filteredOn(extract -> extract.contains("shouted"))
        .hasSize(1);
  }

  @Test
  void an_extract_of_a_long_sentence_begins_and_ends_with_a_clause() {
    var text =
        "When the wind went down at last over the harbour and the long wall, Martha walked to the"
            + " packet through the thick of the crowd with her hat in her hand, and Odile, who had"
            + " waited on the quay since the morning, dropped the lamp and the rope and the bell,"
            + " and nobody laughed.";
    var fabula = read(text);
    assertThat(fabula.story().cut(event("walked", fabula).extract()))
        .isEqualTo(text.substring(0, text.indexOf(", and Odile")));
    assertThat(fabula.story().cut(event("dropped", fabula).extract()))
        .startsWith("Odile, who had waited");
  }

  @Test
  void weights_know_nothing_of_what_comes_later() {
    var first = read(LAMP).events();
    var whole = read(LAMP + "\nThe lamp smoked. The lamp burned. Bram broke the lamp.").events();
    assertThat(whole.subList(0, first.size()))
        .extracting(Event::weight)
        .isEqualTo(first.stream().map(Event::weight).toList());
  }

  @RepeatedTest(100) // the repetition is the seed
  void events_of_any_story_are_in_order_and_in_their_extracts(RepetitionInfo run) {
    var fabula = UNDERSTANDING.read(RandomStory.seeded(run.getCurrentRepetition()));
    int end = 0;
    for (var event : fabula.events()) {
      assertThat(event.trigger().start()).isGreaterThanOrEqualTo(end);
      assertThat(event.extract().contains(event.trigger())).isTrue();
      assertThat(event.scene()).isLessThan(fabula.scenes().size());
      end = event.trigger().end();
    }
  }

  private static Fabula read(String text) {
    return UNDERSTANDING.read(Story.ofText(text));
  }

  private static List<String> extracts(List<Event> events, Fabula fabula) {
    return events.stream().map(event -> fabula.story().cut(event.extract())).toList();
  }

  private static Event event(String word, Fabula fabula) {
    return fabula.events().stream()
        .filter(event -> fabula.story().cut(event.trigger()).equals(word))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> words(Fabula fabula) {
    return fabula.events().stream()
        .map(event -> fabula.story().cut(event.trigger()).toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<String> words(Fabula fabula, Mode mode) {
    return fabula.events().stream()
        .filter(event -> event.mode() == mode)
        .map(event -> fabula.story().cut(event.trigger()).toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<String> names(List<StoryCharacter> characters) {
    return characters.stream().map(StoryCharacter::name).toList();
  }
}
