package org.fabula.understanding.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fabula.story.Paragraph;
import org.fabula.story.Story;
import org.fabula.understanding.RandomStory;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.quotations.Quotation.Kind;
import org.fabula.understanding.segmentation.TextSegmentation;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class QuotationDetectionTest {

  private static final QuotationDetection DETECTION = new QuotationDetection(Lexicon.english());

  @Test
  void straight_marks_hold_a_quotation() {
    assertThat(quotations("\"Mind the third stair,\" said Martha. Nobody minded it."))
        .containsExactly(List.of("Mind the third stair,"));
  }

  @Test
  void curly_marks_hold_a_quotation() {
    assertThat(quotations("“Mind the third stair,” said Martha. Nobody minded it."))
        .containsExactly(List.of("Mind the third stair,"));
  }

  @Test
  void single_marks_are_told_from_apostrophes() {
    assertThat(quotations("‘Mind the boys’ boat. ’Tis Oscar’s,’ said Martha. It wasn’t Oscar’s."))
        .containsExactly(List.of("Mind the boys’ boat. ’Tis Oscar’s,"));
    assertThat(quotations("'Mind the boys' boat. 'Tis Oscar's,' said Martha. It wasn't Oscar's."))
        .containsExactly(List.of("Mind the boys' boat. 'Tis Oscar's,"));
  }

  @Test
  void guillemets_hold_a_quotation_with_or_without_blanks() {
    assertThat(quotations("«Mind the stair!» cried Martha.\n\n« It bites. » Oscar laughed."))
        .containsExactly(List.of("Mind the stair!"), List.of("It bites."));
  }

  @Test
  void a_dash_opens_speech_where_there_are_no_marks() {
    var text =
        """
        — Mind the third stair — said Martha.

        — I always do.

        Nobody laughed. The stair was old—older than the house.
        """;
    assertThat(quotations(text))
        .containsExactly(List.of("Mind the third stair"), List.of("I always do."));
  }

  @Test
  void a_tag_after_a_pause_ends_speech_after_a_dash_and_the_next_dash_takes_it_up() {
    var text =
        """
        — Mind the third stair, Martha said, — it bites.

        — Does it? said Oscar. He looked at the stair.

        — It does — she said — and hard.

        — No, she said so herself.

        Then Oscar said: — Good night.
        """;
    assertThat(quotations(text))
        .containsExactly(
            List.of("Mind the third stair,", "it bites."),
            List.of("Does it?"),
            List.of("It does", "and hard."),
            List.of("No, she said so herself."),
            List.of("Good night."));
  }

  @Test
  void german_marks_hold_a_quotation() {
    assertThat(quotations("„Mind the stair!“ cried Martha.\n\n„It bites,“ said Oscar. „Mind it.“"))
        .containsExactly(List.of("Mind the stair!"), List.of("It bites,", "Mind it."));
    assertThat(quotations("»Mind the stair!« cried Martha.\n\n»It bites,« said Oscar. »Mind it.«"))
        .containsExactly(List.of("Mind the stair!"), List.of("It bites,", "Mind it."));
    assertThat(quotations("‚Mind the stair!‘ cried Martha.\n\n‚It bites,‘ said Oscar. ‚Mind it.‘"))
        .containsExactly(List.of("Mind the stair!"), List.of("It bites,", "Mind it."));
  }

  @Test
  void a_text_that_opens_with_a_quotation_in_a_quotation_is_read_by_its_outer_marks() {
    assertThat(quotations("“‘Mind the stair,’ she told me,” said Oscar."))
        .containsExactly(List.of("‘Mind the stair,’ she told me,"));
    assertThat(quotations("‘“Mind the stair,” she told me,’ said Oscar."))
        .containsExactly(List.of("“Mind the stair,” she told me,"));
  }

  @Test
  void marks_with_blanks_on_both_sides_open_and_close_in_turn() {
    var text =
        """
        ' Mind the third stair , ' said Martha .
        ' It bites . '
        She took Oscar 's coat .
        ' I 'll mind it , ' he said , ' on Martha 's word . '
        """
            .replace("\n", "\n\n");
    assertThat(quotations(text))
        .containsExactly(
            List.of("Mind the third stair ,"),
            List.of("It bites ."),
            List.of("I 'll mind it ,", "on Martha 's word ."));
  }

  @Test
  void a_missing_closing_mark_joins_no_speech_to_an_answer_with_a_tag_of_its_own() {
    var text =
        """
        “Mind the third stair.

        “So I do,” said Oscar.
        """;
    assertThat(quotations(text))
        .containsExactly(List.of("Mind the third stair."), List.of("So I do,"));
  }

  @Test
  void a_blank_after_the_opening_mark_is_no_part_of_the_quotation() {
    assertThat(quotations("“ Mind the stair, ” said Martha.\n\n\" It bites, \" said Oscar."))
        .containsExactly(List.of("Mind the stair,"), List.of("It bites,"));
  }

  @Test
  void a_missing_closing_mark_ends_the_quotation_with_its_paragraph() {
    var text =
        """
        “Mind the third stair. It bites.

        Oscar minded it.

        “So it does,” said Oscar.
        """;
    assertThat(quotations(text))
        .containsExactly(List.of("Mind the third stair. It bites."), List.of("So it does,"));
  }

  @Test
  void a_quotation_runs_on_where_every_paragraph_opens_and_only_the_last_closes() {
    var text =
        """
        “The stair is old,” said Martha. “The rail is older.

        “Nobody has mended either.

        “Mind them both.”

        Oscar minded them.
        """;
    assertThat(quotations(text))
        .containsExactly(
            List.of(
                "The stair is old,",
                "The rail is older.",
                "Nobody has mended either.",
                "Mind them both."));
  }

  @Test
  void a_quotation_that_its_tag_interrupts_is_one_with_two_spans() {
    assertThat(quotations("“Mind,” said Martha, “the third stair.” “Why?” Oscar stopped."))
        .containsExactly(List.of("Mind,", "the third stair."), List.of("Why?"));
  }

  @Test
  void a_beat_between_dashes_interrupts_a_quotation_too() {
    assertThat(quotations("“Mind the—” Martha caught his sleeve. “—third stair.”"))
        .containsExactly(List.of("Mind the—", "—third stair."));
  }

  @Test
  void two_quotations_with_a_tag_each_are_two_even_in_one_paragraph() {
    assertThat(quotations("“Is there salt?” asked Oscar. “None at all,” said Martha. He sighed."))
        .containsExactly(List.of("Is there salt?"), List.of("None at all,"));
  }

  @Test
  void words_held_at_arms_length_are_nobodys_speech() {
    var text =
        "The so-called “garden” was a ditch, and the “mayor” slept in it."
            + " “Mind the mayor,” said Martha.";
    assertThat(quotations(text)).containsExactly(List.of("Mind the mayor,"));
  }

  @Test
  void a_title_and_a_name_for_a_thing_are_nobodys_speech_though_a_stop_stands_within_the_marks() {
    var text =
        "Martha hummed the “Ferry Song,” as she liked to. The shed was called “the palace,” and its"
            + " door had “seen better days.” “Mind the stair,” said Oscar.";
    assertThat(quotations(text)).containsExactly(List.of("Mind the stair,"));
  }

  @Test
  void speech_that_a_look_interrupts_without_a_pause_is_speech() {
    assertThat(quotations("“It was here” she looked at her hands “only yesterday.” Oscar sighed."))
        .contains(List.of("only yesterday."));
  }

  @Test
  void a_single_word_that_somebody_says_is_speech() {
    assertThat(quotations("Oscar said “no” and sat down. “Never,” said Martha."))
        .containsExactly(List.of("no"), List.of("Never,"));
  }

  @Test
  void a_quotation_inside_a_quotation_stays_inside() {
    assertThat(quotations("“He told me ‘Never again!’ and left,” said Martha. Oscar laughed."))
        .containsExactly(List.of("He told me ‘Never again!’ and left,"));
    var british =
        """
        ‘He told me “Never again!” and left,’ said Martha.

        ‘Did he?’ said Oscar.
        """;
    assertThat(quotations(british))
        .containsExactly(List.of("He told me “Never again!” and left,"), List.of("Did he?"));
  }

  @Test
  void a_stray_mark_disturbs_only_its_own_paragraph() {
    var text =
        """
        "Mind the stair," said Martha.

        He stood there". Nobody moved.

        The rope was 6" thick, and "it held, it was Oscar's.

        Oscar nodded. "I do," he said.

        "Good," said Martha.
        """;
    assertThat(quotations(text))
        .contains(List.of("Mind the stair,"), List.of("I do,"), List.of("Good,"));
  }

  @Test
  void what_is_thought_or_written_between_marks_is_told_from_speech() {
    var text =
        """
        “Come in,” thought Oscar.

        On the slate somebody had written “Gone to the mill!” and nothing else.

        “Come in,” said Oscar.
        """;
    assertThat(detect(Story.ofText(text)))
        .extracting(Quotation::kind)
        .containsExactly(Kind.THOUGHT, Kind.WRITING, Kind.SPEECH);
  }

  @Test
  void marks_around_nothing_are_no_quotation() {
    assertThat(quotations("“” “ ” Nobody spoke. “Mind it,” said Martha."))
        .containsExactly(List.of("Mind it,"));
  }

  @Test
  void no_quotation_reaches_over_a_break() {
    var bare = Story.ofText("“Mind the stair.\n\n* * *\n\n“It bites,” said Oscar.");
    var paragraphs = new ArrayList<>(bare.paragraphs());
    paragraphs.set(1, new Paragraph(paragraphs.get(1).span(), Paragraph.Kind.BREAK));
    var story =
        new Story(
            bare.text(), bare.format(), bare.metadata(), bare.chapters(), paragraphs, List.of());
    assertThat(detect(story))
        .map(quotation -> story.cut(quotation.extent()))
        .containsExactly("Mind the stair.", "It bites,");
  }

  @RepeatedTest(300) // the repetition is the seed
  void quotations_of_prose_are_in_order_and_stand_in_prose(RepetitionInfo run) {
    assertThatQuotationsFit(RandomStory.seeded(run.getCurrentRepetition()));
  }

  @RepeatedTest(500) // the repetition is the seed
  void quotations_of_noise_are_in_order_and_stand_in_prose(RepetitionInfo run) {
    assertThatQuotationsFit(RandomStory.ofNoise(run.getCurrentRepetition()));
  }

  private static void assertThatQuotationsFit(Story story) {
    var spans = detect(story).stream().flatMap(quotation -> quotation.spans().stream()).toList();
    int last = 0;
    for (var span : spans) {
      assertThat(last <= span.start()).as("%s starts past %d", span, last).isTrue();
      assertThat(story.cut(span)).isNotEmpty().isEqualTo(story.cut(span).strip());
      assertThat(kindAt(span.start(), story)).isEqualTo(Paragraph.Kind.PROSE);
      assertThat(kindAt(span.end() - 1, story)).isEqualTo(Paragraph.Kind.PROSE);
      last = span.end();
    }
  }

  @RepeatedTest(300) // the repetition is the seed
  void no_quotation_starts_or_ends_with_its_marks(RepetitionInfo run) {
    var story = RandomStory.seeded(run.getCurrentRepetition());
    assertThat(detect(story))
        .flatExtracting(Quotation::spans)
        .map(story::cut)
        .noneMatch(said -> said.matches("(?s)[\"“”«»].*|.*[\"“”«»]"));
  }

  private static Paragraph.Kind kindAt(int offset, Story story) {
    return story.paragraphs().get(story.paragraphIndexAt(offset)).kind();
  }

  private static List<Quotation> detect(Story story) {
    return DETECTION.detect(new TextSegmentation().segment(story));
  }

  private static List<List<String>> quotations(String text) {
    var story = Story.ofText(text);
    return detect(story).stream()
        .map(quotation -> quotation.spans().stream().map(story::cut).toList())
        .toList();
  }
}
