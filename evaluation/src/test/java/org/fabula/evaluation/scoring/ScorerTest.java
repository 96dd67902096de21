package org.fabula.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.fabula.evaluation.scoring.Metric.speaker;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fabula.evaluation.answer.Answer;
import org.fabula.evaluation.answer.AnsweredCharacter;
import org.fabula.evaluation.answer.AnsweredEntity;
import org.fabula.evaluation.answer.AnsweredNarrative;
import org.fabula.evaluation.answer.AnsweredQuotation;
import org.fabula.evaluation.gold.GoldCharacter;
import org.fabula.evaluation.gold.GoldMention;
import org.fabula.evaluation.gold.GoldNarrative;
import org.fabula.evaluation.gold.GoldQuotation;
import org.fabula.evaluation.gold.GoldText;
import org.fabula.evaluation.scoring.Metric.Group;
import org.fabula.evaluation.scoring.Metric.Match;
import org.fabula.story.Span;
import org.junit.jupiter.api.Test;

class ScorerTest {

  private static final String TEXT =
      "😀 “Mind the stair,” said Odile, “it is wet.” “Aye,” said Bram. “Wait for me,” she said.";

  private static final GoldCharacter ODILE =
      new GoldCharacter("g1", "Odile Marsh", List.of("Odile"), "major");
  private static final GoldCharacter BRAM = new GoldCharacter("g2", "Bram", List.of(), "minor");

  private static final AnsweredCharacter HER = new AnsweredCharacter("c1", "Odile", List.of());
  private static final AnsweredCharacter HIM = new AnsweredCharacter("c2", "Bram", List.of());
  private static final AnsweredCharacter STRANGER = new AnsweredCharacter("c3", "Wren", List.of());

  @Test
  void a_perfect_answer_scores_full_with_quote_marks_or_without() throws UnscorableException {
    var score =
        score(
            List.of(HER, HIM),
            said("c1", "c2", "“Mind the stair,”", "“it is wet.”"),
            said("c2", "c1", "Aye,"),
            said("c1", "c2", " “Wait for me,” "));
    assertThat(score.count(Metric.QUOTE_PARTS)).hasValue(Count.Agreement.of(4, 4, 4));
    assertThat(score.count(Metric.QUOTE_WORDS)).hasValue(Count.Agreement.of(10, 10, 10));
    assertThat(score.count(Metric.ATTRIBUTED)).hasValue(new Count.Share(3, 3));
    for (var match : Match.values()) {
      assertThat(score.count(speaker(match, Group.ALL))).hasValue(new Count.Share(3, 3));
    }
    assertThat(score.count(speaker(Match.NAMED, Group.EXPLICIT))).hasValue(new Count.Share(2, 2));
    assertThat(score.count(speaker(Match.NAMED, Group.MAJOR))).hasValue(new Count.Share(2, 2));
    assertThat(score.count(speaker(Match.NAMED, Group.IMPLICIT))).isEmpty();
    assertThat(score.count(Metric.ADDRESSEE)).hasValue(new Count.Share(2, 2));
  }

  @Test
  void a_part_that_is_found_to_less_than_four_fifths_is_missed() throws UnscorableException {
    var score = score(List.of(HER), said("c1", "c1", "Mind the")); // 8 of 15 letters
    assertThat(score.count(Metric.QUOTE_PARTS)).hasValue(Count.Agreement.of(0, 4, 1));
    assertThat(score.count(Metric.QUOTE_WORDS)).hasValue(Count.Agreement.of(2, 10, 2));
  }

  @Test
  void a_speaker_counts_where_at_least_half_of_the_quotation_is_covered()
      throws UnscorableException {
    var half = score(List.of(HER), said("c1", "c1", "Mind the stair,")); // 15 of 25
    assertThat(half.count(speaker(Match.NAMED, Group.ALL))).hasValue(new Count.Share(1, 3));
    var less = score(List.of(HER), said("c1", "c1", "it is wet.")); // 10 of 25
    assertThat(less.count(speaker(Match.NAMED, Group.ALL))).hasValue(new Count.Share(0, 3));
    assertThat(less.count(Metric.ATTRIBUTED)).hasValue(new Count.Share(0, 3));
  }

  @Test
  void a_wrong_name_may_still_be_one_voice() throws UnscorableException {
    var score =
        score(
            List.of(STRANGER),
            said("c3", "c3", "Mind the stair,", "it is wet."),
            said("c3", "c3", "Wait for me,"));
    assertThat(score.count(speaker(Match.NAMED, Group.ALL))).hasValue(new Count.Share(0, 3));
    assertThat(score.count(speaker(Match.CLUSTER, Group.ALL))).hasValue(new Count.Share(2, 3));
  }

  @Test
  void a_character_split_in_two_is_named_right_but_stands_for_one_only_once()
      throws UnscorableException {
    var marsh = new AnsweredCharacter("c9", "Odile Marsh", List.of());
    var score =
        score(
            List.of(HER, marsh),
            said("c1", "c1", "Mind the stair,", "it is wet."),
            said("c9", "c1", "Wait for me,"));
    assertThat(score.count(speaker(Match.NAMED, Group.ALL))).hasValue(new Count.Share(2, 3));
    assertThat(score.count(speaker(Match.NAMED_ONE_TO_ONE, Group.ALL)))
        .hasValue(new Count.Share(1, 3));
  }

  @Test
  void confidences_are_held_against_what_came_of_them() throws UnscorableException {
    var score =
        score(
            List.of(HER, HIM),
            sure(0.9, "c1", "Mind the stair,", "it is wet."),
            sure(0.9, "c1", "Aye,"),
            sure(0.4, "c1", "Wait for me,"));
    // Two claims at 0.9, one of them right; one at 0.4, right.
    assertThat(score.count(Metric.CALIBRATION).orElseThrow().value())
        .isCloseTo((0.8 + 0.6) / 3, within(1e-12));
    var both = score.plus(score).count(Metric.CALIBRATION).orElseThrow();
    assertThat(both.value()).isCloseTo((0.8 + 0.6) / 3, within(1e-12));
    assertThat(score(List.of(HER), said("c1", "c1", "Aye,")).count(Metric.CALIBRATION)).isEmpty();
  }

  @Test
  void whoever_bears_a_name_of_the_gold_speaker_would_be_right() {
    var marsh = new AnsweredCharacter("c9", "Odile Marsh", List.of());
    var answer =
        new Answer(
            length(),
            List.of(HER, HIM, marsh),
            List.of(said("c2", "c1", "Mind the stair,"), said("c2", "c1", "said Bram")),
            List.of(),
            List.of(),
            AnsweredNarrative.NONE);
    assertThat(Scorer.rightSpeakers(answer, gold(List.of())))
        .containsExactly(Set.of("c1", "c9"), Set.of());
  }

  @Test
  void mentions_of_places_count_only_when_they_are_asked_for() throws UnscorableException {
    var gold =
        gold(
            List.of(
                new GoldMention(span("Odile"), "PER", "e1"),
                new GoldMention(span("me"), "PER", "e1"),
                new GoldMention(span("Bram"), "PER", "e2"),
                new GoldMention(span("stair"), "FAC", "e3")));
    var answer =
        new Answer(
            length(),
            List.of(HER),
            List.of(),
            List.of(
                new AnsweredEntity(
                    AnsweredEntity.Kind.PERSON, List.of(span("Odile"), span("Bram"))),
                new AnsweredEntity(AnsweredEntity.Kind.PLACE, List.of(span("stair")))),
            List.of(),
            AnsweredNarrative.NONE);
    var people = new Scorer(Scorer.Mentions.PEOPLE).score(answer, gold);
    assertThat(people.count(Metric.MENTIONS)).hasValue(Count.Agreement.of(2, 3, 2));
    assertThat(people.count(Metric.MUC)).hasValue(new Count.Agreement(0, 1, 0, 1));
    assertThat(people.count(Metric.QUOTE_B3)).isPresent();
    var all = new Scorer(Scorer.Mentions.ALL).score(answer, gold);
    assertThat(all.count(Metric.MENTIONS)).hasValue(Count.Agreement.of(3, 4, 3));
    assertThat(all.coreferenceAverage()).isPresent();
  }

  @Test
  void an_answer_about_another_text_is_refused() {
    var answer = new Answer(3, List.of(), List.of(), List.of(), List.of(), AnsweredNarrative.NONE);
    assertThatThrownBy(() -> new Scorer(Scorer.Mentions.ALL).score(answer, gold(List.of())))
        .isInstanceOf(UnscorableException.class)
        .hasMessageContaining("3 code points");
  }

  @Test
  void pooled_texts_add_their_counts() throws UnscorableException {
    var one = score(List.of(HIM), said("c2", "c2", "Aye,"));
    var both = one.plus(score(List.of(HIM)));
    assertThat(both.count(speaker(Match.NAMED, Group.ALL))).hasValue(new Count.Share(1, 6));
    assertThat(both.count(Metric.QUOTE_PARTS)).hasValue(Count.Agreement.of(1, 8, 1));
  }

  private static Score score(List<AnsweredCharacter> characters, AnsweredQuotation... quotations)
      throws UnscorableException {
    var answer =
        new Answer(
            length(),
            characters,
            List.of(quotations),
            List.of(),
            List.of(),
            AnsweredNarrative.NONE);
    return new Scorer(Scorer.Mentions.PEOPLE).score(answer, gold(List.of()));
  }

  private static GoldText gold(List<GoldMention> mentions) {
    return new GoldText(
        "own",
        "stair",
        TEXT,
        List.of(ODILE, BRAM),
        List.of(
            new GoldQuotation(
                List.of(span("Mind the stair,"), span("it is wet.")),
                "g1",
                List.of("g2"),
                "Explicit"),
            new GoldQuotation(List.of(span("Aye,")), "g2", List.of(), "Explicit"),
            new GoldQuotation(List.of(span("Wait for me,")), "g1", List.of("g2"), "Anaphoric")),
        mentions,
        List.of(),
        GoldNarrative.NONE);
  }

  private static AnsweredQuotation said(String speaker, String to, String... parts) {
    return new AnsweredQuotation(
        Arrays.stream(parts).map(ScorerTest::span).toList(),
        Optional.of(speaker),
        List.of(to),
        Optional.empty());
  }

  private static AnsweredQuotation sure(double confidence, String speaker, String... parts) {
    var said = said(speaker, speaker, parts);
    return new AnsweredQuotation(
        said.spans(), said.speaker(), said.addressees(), Optional.of(confidence));
  }

  private static int length() {
    return TEXT.codePointCount(0, TEXT.length());
  }

  /** Where the words stand, in code points. */
  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(TEXT.codePointCount(0, start), TEXT.codePointCount(0, start + words.length()));
  }
}
