package org.fabula.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.coreference.Entity;
import org.fabula.understanding.encoder.EntityCategory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullTierTest {

  private static final Understanding UNDERSTANDING = Understanding.english(Tier.FULL);

  private static final String QUAY =
      """
      Odile Marr walked down to the harbour with her brother. She carried a lamp, and Bram carried \
      the rope. An old man sat on the steps of the customs house and mended a net.

      "You are late," said Odile.

      "I know." He put the rope down. "The porter would not let me through."

      The old man laughed. His hands did not stop.
      """;

  @Test
  void what_has_no_place_in_the_cast_is_found_too() {
    var fabula = UNDERSTANDING.read(Story.ofText(QUAY));
    assertThat(fabula.others())
        .anySatisfy(
            entity -> {
              assertThat(entity.category()).isEqualTo(EntityCategory.PERSON);
              assertThat(texts(entity)).contains("an old man", "the old man", "his");
            })
        .anySatisfy(entity -> assertThat(texts(entity)).contains("the customs house"));
  }

  private static List<String> texts(Entity entity) {
    return entity.mentions().stream()
        .map(mention -> QUAY.substring(mention.span().start(), mention.span().end()))
        .map(text -> text.toLowerCase(Locale.ROOT))
        .toList();
  }

  @Test
  void pronouns_stand_for_the_cast() {
    var text =
        "Mrs. Marr lit the lamp. \"Sit down,\" said Mrs. Marr. Nobody sat. She put the lamp on the"
            + " sill. \"Please,\" said Mrs. Marr.";
    var fabula = UNDERSTANDING.read(Story.ofText(text));
    int she = text.indexOf("She put");
    assertThat(fabula.mentions())
        .anySatisfy(
            mention -> {
              assertThat(mention.mention().span()).isEqualTo(new Span(she, she + 3));
              assertThat(mention.character().name()).isEqualTo("Mrs. Marr");
            });
  }

  @Test
  void what_the_encoder_read_ahead_for_is_not_shown_before() {
    var story = Story.ofText(QUAY);
    var whole = UNDERSTANDING.read(story);
    for (int position = 0; position < QUAY.length(); position += 7) {
      int here = position;
      var seen = whole.until(here);
      assertThat(seen.others()).isEmpty();
      assertThat(seen.mentions())
          .allSatisfy(mention -> assertThat(mention.knownFrom()).isLessThanOrEqualTo(here));
    }
  }

  @Test
  void what_is_about_the_story_and_not_of_it_is_not_read() {
    var bare = Story.ofText(QUAY + "\n\nThanks to my sister, who read this for me.");
    var paragraphs = new ArrayList<>(bare.paragraphs());
    var last = paragraphs.remove(paragraphs.size() - 1);
    paragraphs.add(new Paragraph(last.span(), Paragraph.Kind.FRAME));
    var fabula =
        UNDERSTANDING.read(
            new Story(
                bare.text(),
                bare.format(),
                bare.metadata(),
                bare.chapters(),
                paragraphs,
                bare.marks()));
    assertThat(fabula.mentions())
        .isNotEmpty()
        .allMatch(mention -> mention.mention().span().end() <= last.span().start());
    assertThat(fabula.others())
        .flatExtracting(Entity::mentions)
        .allMatch(mention -> mention.span().end() <= last.span().start());
  }

  @RepeatedTest(5) // the repetition is the seed
  void the_same_story_is_understood_the_same_way_twice(RepetitionInfo run) {
    var story = RandomStory.seeded(run.getCurrentRepetition());
    assertThat(UNDERSTANDING.read(story)).isEqualTo(UNDERSTANDING.read(story));
  }

  @Test
  void a_text_without_a_word_has_nothing_in_it() {
    for (var text : List.of("", " \n\n ", "* * *", "\ud83e\ud83e", "\0")) {
      assertThat(UNDERSTANDING.read(Story.ofText(text)).others()).isEmpty();
    }
  }

  /** The limit guards against a hang; it measures nothing. */
  @Timeout(120)
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "‘“",
        "— ",
        "\n",
        "\0",
        "\ud83e",
        "\u0301",
        "\u00a0",
        "“ ” ",
        "漢字",
        "1:1,",
        "Mr. ",
        "Martha ",
        "“Mind it,” said Martha. ",
        "“I,” she said.\n\n",
        "qxzvkwqxzvkwqxzvkwqxzvkwqxzvkwqxzvkwqxzvkwqxzvkwqxzvkw "
      })
  void much_of_one_thing_is_read_to_its_end(String piece) {
    var story = Story.ofText(piece.repeat((1 << 13) / piece.length()));
    assertThat(UNDERSTANDING.read(story).story()).isEqualTo(story);
  }

  /** The limit guards against a hang; it measures nothing. */
  @Tag("slow")
  @Timeout(240)
  @Test
  void thousands_of_short_utterances_are_read_to_their_end() {
    var story = Story.ofText("\"Mind it,\" said Odile.\n\n\"Why?\"\n\n".repeat(2_000));
    assertThat(UNDERSTANDING.read(story).attributions()).hasSize(4_000);
  }

  @Test
  void a_speech_may_run_over_many_paragraphs() {
    var speech = "\"Bram took the lamp, and Odile saw him.\n\n".repeat(8);
    var story = Story.ofText(speech + "\"That is all,\" said Odile.");
    assertThat(UNDERSTANDING.read(story).attributions()).isNotEmpty();
  }

  @Test
  void a_word_without_end_is_read_to_its_end() {
    var story = Story.ofText("Odile said " + "a".repeat(1 << 20) + ".");
    assertThat(UNDERSTANDING.read(story).story()).isEqualTo(story);
  }
}
