package org.fabula.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fabula.story.Story;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody wrote to be read. The limit guards against a hang; it measures nothing. */
@Timeout(120)
class HostileTextTest {

  private static final int LENGTH = 1 << 20;
  private static final Understanding UNDERSTANDING = Understanding.english();

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "’",
        "‘“",
        "— ",
        "…",
        "(",
        "\n",
        "\r\n",
        " ",
        "\0",
        "\ud83e",
        "\u0301",
        "a",
        "HE ",
        "D-",
        "1:1,",
        "Mr. ",
        "Mr. Mr. Quill ",
        "J. ",
        "Martha ",
        "“Mind it,” said Martha. ",
        "“I,” she said.\n\n",
        "Three days later ",
        "In Lisbon\n\n"
      })
  void a_megabyte_of_one_thing_is_read_to_its_end(String piece) {
    var story = Story.ofText(piece.repeat(LENGTH / piece.length()));
    assertThat(UNDERSTANDING.read(story).story()).isEqualTo(story);
  }

  @Tag("slow")
  @Test
  void twenty_thousand_people_are_told_apart() {
    var text =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "“Mind it,” said " + name(i) + ". Then " + name(i) + " sat down.\n\n")
            .collect(Collectors.joining());
    assertThat(UNDERSTANDING.read(Story.ofText(text)).characters()).hasSize(20_000);
  }

  @Tag("slow")
  @Test
  void a_family_of_two_thousand_is_told_apart() {
    var text =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "“Mind it,” said " + name(i) + " Quill. Mr. Quill sat by " + name(i))
            .collect(Collectors.joining(".\n\n"));
    assertThat(UNDERSTANDING.read(Story.ofText(text)).characters())
        .hasSizeGreaterThanOrEqualTo(2_000);
  }

  @RepeatedTest(200) // the repetition is the seed
  void noise_is_read_to_its_end(RepetitionInfo run) {
    var story = RandomStory.ofNoise(run.getCurrentRepetition());
    assertThat(UNDERSTANDING.read(story).story()).isEqualTo(story);
  }

  @RepeatedTest(200) // the repetition is the seed
  void anything_like_prose_is_read_to_its_end(RepetitionInfo run) {
    var story = RandomStory.seeded(run.getCurrentRepetition());
    assertThat(UNDERSTANDING.read(story).story()).isEqualTo(story);
  }

  /** A name no list knows, another for each number. */
  private static String name(int number) {
    var letters = Integer.toString(number + 100_000, 26);
    return "Zy"
        + letters.codePoints().mapToObj(HostileTextTest::letter).collect(Collectors.joining());
  }

  private static String letter(int digit) {
    return Character.toString('a' + Character.digit(digit, 26));
  }
}
