package org.fabula.understanding.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.fabula.story.Span;
import org.fabula.understanding.mentions.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateTest {

  @ParameterizedTest
  @CsvSource({
    "odile, NAME, odile, NAME, 1",
    "she, PRONOUN, she, PRONOUN, 2",
    "her, PRONOUN, she, PRONOUN, 3",
    "she, PRONOUN, odile, NAME, 0",
    "the old porter, NOUN, the porter, NOUN, 4",
    "odile, NAME, odile marr, NAME, 5",
    "captain marr, NAME, marr of the quay, NAME, 5",
    "bram, NAME, odile, NAME, 0"
  })
  void relatesTheWordsOfTwoMentions(
      String text, Mention.Kind kind, String earlier, Mention.Kind earlierKind, int relation) {
    assertThat(candidate(text, kind).relationTo(candidate(earlier, earlierKind)))
        .isEqualTo(relation);
  }

  private static Candidate candidate(String text, Mention.Kind kind) {
    return Candidate.of(new Mention(new Span(0, text.length()), kind), 0, 0, -1, text);
  }
}
