package org.fabula.understanding.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fabula.story.Paragraph;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.understanding.RandomStory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TextSegmentationTest {

  private static final String WHITE = "[\\s\\x1c-\\x1f\\p{Z}]*";

  private final TextSegmentation segmentation = new TextSegmentation();

  @Test
  void a_stutter_is_one_word() {
    assertThat(words("“D-Did you hear? W-w-wait!”"))
        .containsExactly("“", "D-Did", "you", "hear", "?", "W-w-wait", "!", "”");
  }

  @Test
  void a_title_keeps_its_stop_and_ends_no_sentence() {
    assertThat(sentences("Mr. Quill met Dr. Tarn on St. Olave’s stair. Mrs. Quill did not."))
        .containsExactly("Mr. Quill met Dr. Tarn on St. Olave’s stair.", "Mrs. Quill did not.");
    assertThat(words("Mr. Quill")).containsExactly("Mr.", "Quill");
  }

  @Test
  void initials_keep_their_stops_and_end_no_sentence() {
    assertThat(sentences("J. R. Quill signed. So did I. Nobody else would."))
        .containsExactly("J. R. Quill signed.", "So did I.", "Nobody else would.");
  }

  @Test
  void numbers_and_times_of_day_end_no_sentence() {
    assertThat(sentences("It was 3.15 p.m. and he owed £1,200.50 to the mill."))
        .containsExactly("It was 3.15 p.m. and he owed £1,200.50 to the mill.");
    assertThat(words("£1,200.50.")).containsExactly("£", "1,200.50", ".");
  }

  @Test
  void an_ellipsis_ends_a_sentence_only_before_a_capital() {
    assertThat(sentences("He waited… and waited... Then he left. “No…” she said."))
        .containsExactly("He waited… and waited...", "Then he left.", "“No…” she said.");
  }

  @Test
  void dots_and_shouted_marks_in_a_row_are_one_stop() {
    assertThat(words("Wait... what?! NOW!!!"))
        .containsExactly("Wait", "...", "what", "?!", "NOW", "!!!");
  }

  @Test
  void a_dash_parts_words_but_no_sentences() {
    assertThat(words("held—barely -- well-known"))
        .containsExactly("held", "—", "barely", "--", "well-known");
    assertThat(sentences("The rope held—barely. “Don’t—” she began."))
        .containsExactly("The rope held—barely.", "“Don’t—” she began.");
  }

  @Test
  void a_stop_without_a_space_after_it_still_ends_its_sentence() {
    assertThat(sentences("The lamp went out.Oscar swore.“Who’s there?”she asked."))
        .containsExactly("The lamp went out.", "Oscar swore.", "“Who’s there?”she asked.");
  }

  @Test
  void a_tag_after_the_closing_mark_belongs_to_the_sentence_of_its_quotation() {
    assertThat(sentences("“Where is he?” she asked. “Gone!” “Oh.” He sat."))
        .containsExactly("“Where is he?” she asked.", "“Gone!”", "“Oh.”", "He sat.");
  }

  @Test
  void a_writer_who_shuns_capitals_still_writes_sentences() {
    assertThat(sentences("he left. she stayed. nobody spoke."))
        .containsExactly("he left.", "she stayed.", "nobody spoke.");
  }

  @Test
  void the_apostrophe_of_a_joined_ending_opens_a_token_of_its_own() {
    assertThat(words("Martha’s boat; they'll go, I’d’ve gone"))
        .containsExactly(
            "Martha", "’s", "boat", ";", "they", "'ll", "go", ",", "I", "’d", "’ve", "gone");
    assertThat(kinds("Martha’s")).containsExactly(Token.Kind.WORD, Token.Kind.CLITIC);
  }

  @Test
  void the_apostrophe_inside_a_word_belongs_to_it() {
    assertThat(words("Don’t go at nine o'clock, M’Bala"))
        .containsExactly("Don’t", "go", "at", "nine", "o'clock", ",", "M’Bala");
  }

  @Test
  void a_shouted_sentence_is_cut_like_any_other() {
    assertThat(sentences("“GET OUT OF THE BOAT!” he roared. “NOW! GO!”"))
        .containsExactly("“GET OUT OF THE BOAT!” he roared.", "“NOW!", "GO!”");
  }

  @Test
  void no_token_splits_a_sign_beyond_the_basic_plane() {
    assertThat(words("She sent a 🦊. 𝒪h, 𝟙𝟚 of them.7𝟙"))
        .containsExactly(
            "She", "sent", "a", "🦊", ".", "𝒪h", ",", "𝟙𝟚", "of", "them", ".", "7𝟙");
  }

  @Test
  void an_accent_written_as_a_mark_of_its_own_stays_in_its_word() {
    assertThat(words("Zoe\u0301 left")).containsExactly("Zoe\u0301", "left");
  }

  @Test
  void only_prose_is_cut() {
    var story =
        new Story(
            "Chapter 1\n\nMartha slept.",
            Story.ofText("").format(),
            Story.ofText("").metadata(),
            Story.ofText("").chapters(),
            List.of(
                new Paragraph(new Span(0, 9), Paragraph.Kind.HEADING),
                new Paragraph(new Span(11, 24), Paragraph.Kind.PROSE)),
            List.of());
    var segments = segmentation.segment(story);
    assertThat(segments.sentences()).extracting(Sentence::paragraph).containsExactly(1);
    assertThat(segments.tokens()).hasSize(3);
  }

  @Test
  void a_token_is_found_by_any_offset_in_or_ahead_of_it() {
    var segments = segmentation.segment(Story.ofText("Martha  slept."));
    assertThat(segments.tokenFrom(0)).isZero();
    assertThat(segments.tokenFrom(5)).isZero();
    assertThat(segments.tokenFrom(6)).isEqualTo(1);
    assertThat(segments.tokenFrom(8)).isEqualTo(1);
    assertThat(segments.tokenFrom(14)).isEqualTo(3);
  }

  @RepeatedTest(300) // the repetition is the seed
  void tokens_of_prose_are_in_order_and_lie_in_one_sentence_each(RepetitionInfo run) {
    assertThatTokensFit(RandomStory.seeded(run.getCurrentRepetition()));
  }

  @RepeatedTest(500) // the repetition is the seed
  void tokens_of_noise_are_in_order_and_lie_in_one_sentence_each(RepetitionInfo run) {
    assertThatTokensFit(RandomStory.ofNoise(run.getCurrentRepetition()));
  }

  private void assertThatTokensFit(Story story) {
    var segments = segmentation.segment(story);
    var covered = new ArrayList<Token>();
    for (var sentence : segments.sentences()) {
      var paragraph = story.paragraphs().get(sentence.paragraph());
      assertThat(paragraph.isProse()).isTrue();
      assertThat(paragraph.span().contains(sentence.span())).isTrue();
      assertThat(sentence.span())
          .isEqualTo(segments.span(sentence.firstToken(), sentence.endToken()));
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        assertThat(segments.sentences().get(segments.sentenceOf(i))).isEqualTo(sentence);
        covered.add(segments.token(i));
      }
    }
    assertThat(covered).isEqualTo(segments.tokens());
    assertThatTokensCoverProse(segments);
  }

  /** Blanks out every token in turn: none starts before the last ended, and no letter is left. */
  private static void assertThatTokensCoverProse(Segments segments) {
    var story = segments.story();
    var left = new StringBuilder(story.text());
    int end = 0;
    for (var token : segments.tokens()) {
      var span = token.span();
      assertThat(span.isEmpty()).isFalse();
      assertThat(end <= span.start()).as("%s starts past %d", span, end).isTrue();
      assertThat(splitsCharacter(story.text(), span.start())).isFalse();
      assertThat(splitsCharacter(story.text(), span.end())).isFalse();
      left.replace(span.start(), span.end(), " ".repeat(span.length()));
      end = span.end();
    }
    story.paragraphs().stream()
        .filter(Paragraph::isProse)
        .map(Paragraph::span)
        .forEach(span -> assertThat(left.substring(span.start(), span.end())).matches(WHITE));
  }

  private static boolean splitsCharacter(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private List<String> words(String text) {
    var segments = segmentation.segment(Story.ofText(text));
    return IntStream.range(0, segments.tokens().size()).mapToObj(segments::word).toList();
  }

  private List<Token.Kind> kinds(String text) {
    return segmentation.segment(Story.ofText(text)).tokens().stream().map(Token::kind).toList();
  }

  private List<String> sentences(String text) {
    var story = Story.ofText(text);
    return segmentation.segment(story).sentences().stream()
        .map(sentence -> story.cut(sentence.span()))
        .toList();
  }
}
