package org.fabula.understanding.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.fabula.story.Story;
import org.fabula.understanding.Understanding;
import org.fabula.understanding.speakers.TurnReasons.Candidate;
import org.fabula.understanding.speakers.TurnReasons.Degree;
import org.fabula.understanding.speakers.TurnReasons.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnReasonsTest {

  private static final Understanding UNDERSTANDING = Understanding.english();
  private static final String TALK =
      """
      Martha waited on the landing. Oscar came in, and Ida behind him.

      “Mind the third stair,” said Martha.

      “Which one, Martha?”

      “That one.”

      Oscar shook the rain from his hat. “I ran all the way.”

      “So I see,” she said.
      """;

  @Test
  void a_tag_that_names_somebody_speaks_for_them_and_its_lack_against_others() {
    var candidates = reasons(TALK, 0).candidates();
    var martha = candidates.get(0);
    assertThat(martha.who().name()).isEqualTo("Martha");
    assertThat(martha.reasons().get(0).words()).isEqualTo("a tag that names them");
    assertThat(martha.reasons().get(0).degree()).isEqualTo(Degree.THERE);
    assertThat(martha.reasons().get(0).effect()).isPositive();
    assertThat(candidates.subList(1, candidates.size()))
        .isNotEmpty()
        .allSatisfy(
            other ->
                assertThat(other.reasons())
                    .filteredOn(reason -> reason.words().equals("a tag that names them"))
                    .singleElement()
                    .satisfies(
                        reason -> {
                          assertThat(reason.degree()).isEqualTo(Degree.MISSING);
                          assertThat(reason.effect()).isNegative();
                        }));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void the_reasons_add_up_to_the_shares(int quotation) {
    var candidates = reasons(TALK, quotation).candidates();
    var best = candidates.get(0);
    for (var other : candidates) {
      assertThat(sum(best) - sum(other))
          .isCloseTo(Math.log(best.share() / other.share()), within(0.02));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void the_best_candidate_is_the_speaker_and_their_share_the_confidence(int quotation) {
    var explained = UNDERSTANDING.explain(Story.ofText(TALK));
    var candidates = explained.reasons().apply(quotation).candidates();
    var attribution = explained.fabula().attributions().get(quotation);
    assertThat(attribution.speaker()).hasValue(candidates.get(0).who());
    assertThat(attribution.confidence()).isEqualTo(candidates.get(0).share());
    assertThat(candidates.stream().mapToDouble(Candidate::share).sum()).isCloseTo(1, within(1e-9));
  }

  @Test
  void where_nobody_is_known_nobody_is_a_candidate() {
    assertThat(reasons("“Cast off!”\n\n“Not yet.”\n", 1).candidates()).isEmpty();
  }

  @Test
  void a_quotation_that_is_not_there_has_no_reasons() {
    var explained = UNDERSTANDING.explain(Story.ofText(TALK));
    assertThatThrownBy(() -> explained.reasons().apply(5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("5");
  }

  private static TurnReasons reasons(String text, int quotation) {
    return UNDERSTANDING.explain(Story.ofText(text)).reasons().apply(quotation);
  }

  private static double sum(Candidate candidate) {
    return candidate.reasons().stream().mapToDouble(Reason::effect).sum();
  }
}
