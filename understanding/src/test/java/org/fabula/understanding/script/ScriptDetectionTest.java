package org.fabula.understanding.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.Understanding;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.speakers.Attribution;
import org.junit.jupiter.api.Test;

class ScriptDetectionTest {

  private static final Understanding UNDERSTANDING = Understanding.english();

  @Test
  void a_play_names_its_speakers_before_their_lines() {
    var play =
        read(
            """
            MARTHA: You said the third stair.

            OSCAR: (laughing) I said the "third". It depends where one starts.

            MARTHA: One starts at the bottom. *points* There.

            Oscar sits down on it.

            WARDEN WREN: Whose boots are these?
            """);
    assertThat(said(play))
        .containsExactly(
            "Martha: [You said the third stair.]",
            "Oscar: [I said the \"third\". It depends where one starts.]",
            "Martha: [One starts at the bottom., There.]",
            "WARDEN WREN: [Whose boots are these?]");
    assertThat(play.attributions())
        .extracting(Attribution::type)
        .containsOnly(Attribution.Type.EXPLICIT);
    assertThat(play.attributions().get(0).evidence())
        .map(play.story()::cut)
        .containsExactly("MARTHA");
  }

  @Test
  void a_chat_has_handles_and_times() {
    var chat =
        read(
            """
            Martha had not slept.

            [21:04] stair_three: who is awake

            [21:04] Oscar99: not me

            * warden has joined

            <stair_three> then who typed that

            @Oscar99: my cat
            """);
    assertThat(said(chat))
        .containsExactly(
            "stair_three: [who is awake]",
            "Oscar99: [not me]",
            "stair_three: [then who typed that]",
            "Oscar99: [my cat]");
  }

  @Test
  void names_may_be_bold() {
    var messages =
        read(
            """
            **Oscar Tarn:** who has the key

            **Martha** : I do

            **Oscar Tarn:** I AM angry, actually
            """);
    assertThat(said(messages))
        .containsExactly(
            "Oscar Tarn: [who has the key]",
            "Martha: [I do]",
            "Oscar Tarn: [I AM angry, actually]");
    assertThat(messages.thoughts()).isEmpty();
  }

  @Test
  void messages_may_be_italic_or_in_brackets() {
    var messages =
        read(
            """
            *Oscar: are you there*

            [Unknown number]: no

            *Oscar: -sighs-*

            *Oscar: who is this*
            """);
    assertThat(said(messages))
        .containsExactly("Oscar: [are you there]", "Unknown number: [no]", "Oscar: [who is this]");
  }

  @Test
  void a_full_stop_parts_a_name_in_capitals_from_its_line() {
    var play = read("MARTHA. Is it wet?\n\nOSCAR. It is the sea.\n\nMARTHA. That is no answer.\n");
    assertThat(said(play))
        .containsExactly(
            "Martha: [Is it wet?]", "Oscar: [It is the sea.]", "Martha: [That is no answer.]");
  }

  @Test
  void a_script_and_marked_speech_stand_in_one_story() {
    var story =
        read(
            """
            “Who writes?” asked Martha.

            Wren: come down

            Wren: please

            Oscar: the ladder has gone

            “It is Wren,” said Oscar.
            """);
    assertThat(said(story))
        .containsExactly(
            "Martha: [Who writes?]",
            "Wren: [come down]",
            "Wren: [please]",
            "Oscar: [the ladder has gone]",
            "Oscar: [It is Wren,]");
  }

  @Test
  void a_colon_alone_makes_no_script() {
    assertThat(said(read("Martha: a warden.\n\nOscar: a friend of hers.\n\nThey met at sea.\n")))
        .isEmpty();
    assertThat(said(read("Remember: it is wet.\n\nRemember: it bites.\n\nRemember: it hears.\n")))
        .isEmpty();
    assertThat(said(read("From: Martha\n\nTo: Oscar\n\nFrom: Oscar\n\nTo: Martha\n"))).isEmpty();
    var tags = "Martha said: “Mind it.”\n\nOscar said: “I do.”\n\n";
    assertThat(said(read(tags + tags)))
        .containsExactly(
            "Martha: [Mind it.]", "Oscar: [I do.]", "Martha: [Mind it.]", "Oscar: [I do.]");
  }

  private static Fabula read(String text) {
    return UNDERSTANDING.read(Story.ofText(text));
  }

  private static List<String> said(Fabula fabula) {
    return fabula.attributions().stream()
        .map(
            attribution ->
                attribution.speaker().map(StoryCharacter::name).orElse("?")
                    + ": "
                    + attribution.quotation().spans().stream().map(fabula.story()::cut).toList())
        .toList();
  }
}
