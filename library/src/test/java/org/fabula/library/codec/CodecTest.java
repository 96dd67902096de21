package org.fabula.library.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.mentions.Mention;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class CodecTest {

  @RepeatedTest(200) // the repetition is the seed
  void a_fabula_comes_back_equal(RepetitionInfo run) throws IOException {
    var fabula = RandomFabula.seeded(run.getCurrentRepetition(), 60);
    assertThat(FabulaCodec.decode(FabulaCodec.encode(fabula), fabula.story())).isEqualTo(fabula);
  }

  @RepeatedTest(200) // the repetition is the seed
  void a_story_comes_back_equal(RepetitionInfo run) throws IOException {
    var story = RandomFabula.story(run.getCurrentRepetition(), 60);
    assertThat(StoryCodec.decode(StoryCodec.encode(story))).isEqualTo(story);
    assertThat(StoryCodec.decodeMetadata(StoryCodec.encodeMetadata(story.metadata())))
        .isEqualTo(story.metadata());
  }

  @Test
  void the_same_fabula_makes_the_same_bytes() {
    assertThat(FabulaCodec.encode(RandomFabula.seeded(3, 60)))
        .isEqualTo(FabulaCodec.encode(RandomFabula.seeded(3, 60)));
  }

  @RepeatedTest(50) // the repetition is the seed
  void damaged_bytes_are_an_error_and_never_another_story(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var bytes = StoryCodec.encode(RandomFabula.story(run.getCurrentRepetition(), 200));
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    assertThatIOException().isThrownBy(() -> StoryCodec.decode(bytes));
  }

  @Test
  void bytes_of_something_else_are_an_error() {
    var fabula = FabulaCodec.encode(RandomFabula.seeded(5, 60));
    assertThatIOException().isThrownBy(() -> StoryCodec.decode(fabula));
    assertThatIOException().isThrownBy(() -> StoryCodec.decode(new byte[0]));
    var nothing = new CodeWriter().deflated();
    assertThatIOException()
        .isThrownBy(() -> FabulaCodec.decode(nothing, Story.ofText("Odile laughed.")));
  }

  @Test
  void a_mention_of_somebody_who_is_not_in_the_cast_is_refused() {
    var span = new Span(0, 5);
    var odile =
        new StoryCharacter(
            "c1",
            "Odile",
            List.of(
                new CharacterName("Odile", CharacterName.Kind.NAME, 0, List.of(), List.of(span))),
            Pronouns.SHE,
            0);
    var mention = new CharacterMention(new Mention(span, Mention.Kind.NAME), odile, 1);
    var fabula =
        new Fabula(
            Story.ofText("Odile laughed."),
            List.of(),
            List.of(mention),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FabulaCodec.encode(fabula))
        .withMessage("not listed: character c1");
  }
}
