package org.fabula.understanding.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fabula.story.Story;
import org.fabula.understanding.RandomStory;
import org.fabula.understanding.Understanding;
import org.fabula.understanding.mentions.Mention;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CoreferenceTest {

  private static final Understanding UNDERSTANDING = Understanding.english();

  @Test
  void he_and_she_go_to_the_last_who_fits() {
    var text =
        "Martha gave Oscar the lamp. He took it, and she went out. Oscar trimmed it. His hands"
            + " shook. Martha came back with her coat on. She took it from him.";
    assertThat(pronouns(text))
        .containsExactly(
            "He=Oscar", "she=Martha", "His=Oscar", "her=Martha", "She=Martha", "him=Oscar");
  }

  @Test
  void of_two_who_fit_the_one_just_told_of_is_meant() {
    var text =
        "Martha slept. Ines rowed, and Ines sang. She was not tired."
            + " Then Martha woke. Martha sat up. She yawned.";
    assertThat(pronouns(text)).containsExactly("She=Ines", "She=Martha");
  }

  @Test
  void a_title_tells_the_pronoun() {
    var text =
        "Mr. Quill and Mrs. Quill sat down. Mr. Quill sighed. Mrs. Quill did not. She was calm. He"
            + " was not.";
    assertThat(pronouns(text)).containsExactly("She=Mrs. Quill", "He=Mr. Quill");
  }

  @Test
  void a_pronoun_that_nobody_fits_is_left_open() {
    assertThat(pronouns("Martha slept. Martha dreamed. He went by.")).isEmpty();
  }

  @Test
  void i_is_the_speaker_and_you_the_one_addressed_in_speech() {
    var text =
        """
        Oscar came in. Martha put down the lamp.

        “I waited for you, Oscar,” said Martha.

        “I ran,” said Oscar. “You saw me.”
        """;
    assertThat(pronouns(text))
        .containsExactly("I=Martha", "you=Oscar", "I=Oscar", "You=Martha", "me=Oscar");
  }

  @Test
  void i_outside_speech_is_the_narrator_and_inside_the_speaker() {
    var text =
        """
        I rowed. I was tired. I was wet, and I wanted bread. I went on. I counted strokes, and I
        looked at Oscar.

        “I can row,” said Oscar. Oscar stood up.

        I sat down.
        """;
    assertThat(pronouns(text).stream().filter(found -> found.startsWith("I=")))
        .containsExactly(
            "I=the narrator",
            "I=the narrator",
            "I=the narrator",
            "I=the narrator",
            "I=the narrator",
            "I=the narrator",
            "I=the narrator",
            "I=Oscar",
            "I=the narrator");
  }

  @Test
  void a_noun_goes_back_to_who_was_named_by_it() {
    var text = "“No boats,” said the porter. Martha sighed. Then the porter shut the gate.";
    var fabula = UNDERSTANDING.read(Story.ofText(text));
    assertThat(fabula.mentions())
        .filteredOn(found -> found.mention().kind() == Mention.Kind.NOUN)
        .extracting(found -> found.character().name())
        .containsExactly("the porter", "the porter");
  }

  @RepeatedTest(200) // the repetition is the seed
  void mentions_are_in_order_and_do_not_overlap(RepetitionInfo run) {
    var fabula = UNDERSTANDING.read(RandomStory.seeded(run.getCurrentRepetition()));
    int end = 0;
    for (var found : fabula.mentions()) {
      var span = found.mention().span();
      assertThat(end <= span.start()).as("%s starts past %d", span, end).isTrue();
      assertThat(found.confidence()).isBetween(0.0, 1.0);
      end = span.end();
    }
    assertThat(end).isLessThanOrEqualTo(fabula.story().text().length());
  }

  /** Each pronoun that is some character's, and whose. */
  private static List<String> pronouns(String text) {
    var fabula = UNDERSTANDING.read(Story.ofText(text));
    return fabula.mentions().stream()
        .filter(found -> found.mention().kind() == Mention.Kind.PRONOUN)
        .map(found -> fabula.story().cut(found.mention().span()) + "=" + found.character().name())
        .toList();
  }
}
