package org.fabula.understanding.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fabula.story.Story;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.quotations.QuotationDetection;
import org.fabula.understanding.segmentation.TextSegmentation;
import org.fabula.understanding.times.TimeExpression.Anchor;
import org.fabula.understanding.times.TimeExpression.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeDetectionTest {

  private static final long HOUR = 60;
  private static final long DAY = 24 * HOUR;
  private static final long YEAR = 525_960;

  private static final TimeDetection DETECTION = new TimeDetection();
  private static final QuotationDetection QUOTATIONS = new QuotationDetection(Lexicon.english());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The ferry left at seven o’clock sharp. | seven o’clock sharp | TIME
          They met at 0340. | 0340 | TIME
          Come at half time. | half time | TIME
          Day thirty-one, and I am well. | Day thirty-one | DATE
          on monday we left. | monday | DATE
          She told him later. | later | RELATIVE
          From then on she slept. | From then on | RELATIVE
          Ann read during the storm. | during the storm | RELATIVE
          Now and then he wrote. | Now and then | SET
          We waited half the night. | half the night | DURATION
          The ferry left at half-past twelve. | half-past twelve | TIME
          It was gone two when Odile slept. | two | TIME
          By ten to four the deck was dry. | ten to four | TIME
          The bell rang at 7:45 pm. | 7:45 pm | TIME
          They slept until noon. | noon | TIME
          She sailed on the 4th of June. | the 4th of June | DATE
          She sailed on Thursday. | Thursday | DATE
          The mill burned in October. | October | DATE
          The mill burned in 1891. | 1891 | DATE
          The letters came at Christmas. | Christmas | DATE
          He came back in the spring. | the spring | DATE
          Bram waited for three weeks. | three weeks | DURATION
          Bram slept all night. | all night | DURATION
          It took an hour and a half. | an hour and a half | DURATION
          Three weeks later Bram came home. | Three weeks later | RELATIVE
          They had quarrelled the night before. | the night before | RELATIVE
          That evening Odile sat alone. | That evening | RELATIVE
          The next morning Odile rowed out. | The next morning | RELATIVE
          He wrote every morning. | every morning | SET
          She pulled the rope twice a day. | twice a day | SET
          She had told him forty times. | forty times | SET
          She was there most days. | most days | SET
          He had been silent since the storm. | since the storm | RELATIVE
          "Half nine," she said. | Half nine | TIME
          He went back on the ninth. | the ninth | DATE
          Odile was eighteen, and knew it. | eighteen | AGE
          “We had four ropes.” “And now?” | now | RELATIVE
          “Now it’s only rain,” said Bram. | Now | RELATIVE
          “They were fools then or fools now,” he said. | now | RELATIVE
          The gate would give any minute now. | any minute now | RELATIVE
          Just then the lamp went out. | Just then | RELATIVE
          Before long, both were asleep. | Before long | RELATIVE
          The moment the boat left the quay, Bram ran. | The moment the boat left | RELATIVE
          Once they were ashore, Odile laughed. | Once they were ashore | RELATIVE
          “What happened, while you were sewing?” | while you were sewing | RELATIVE
          “How long?” “Till I come.” | Till I come | RELATIVE
          She lay awake at this cold and silent hour. | this cold and silent hour | RELATIVE
          “One moment, Bram!” she said. | One moment | DURATION
          It may be only months. | months | DURATION
          It is two in the morning. | two in the morning | TIME
          It was 7:14 on a Thursday morning. | 7:14 on a Thursday morning | TIME
          By ten to twelve it had begun to rain. | ten to twelve | TIME
          They sailed at sixteen hundred hours. | sixteen hundred hours | TIME
          It was nearly morning. | morning | TIME
          Odile looked for a long, long time. | a long, long time | DURATION
          Ten years on, Bram laughed. | Ten years on | RELATIVE
          She had rowed since she could walk. | since she could walk | RELATIVE
          The second he came in, she knew. | The second he came | RELATIVE
          The quay was empty now. | now | RELATIVE
          When Bram was two, he could row. | two | AGE
          She was six-and-thirty. | six-and-thirty | AGE
          A boy of nine, he held the rope. | nine | AGE
          He bought a ten-year-old boat. | ten-year-old | AGE
          """)
  void words_of_time_are_found_with_their_kind(String text, String words, Kind kind) {
    var story = Story.ofText(text);
    assertThat(detect(story)).hasSize(1);
    var time = detect(story).get(0);
    assertThat(story.cut(time.span())).isEqualTo(words);
    assertThat(time.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          When the tide turned, Bram was gone.
          Then she always laughed, and never once at him.
          At last he slept. Soon it rained. Suddenly it stopped.
          “Good night,” said Bram. “Good morning!”
          They were five at the table.
          She may march on, and two of them will fall.
          He had six boats and a second oar.
          It was twice as wide, and four times bigger.
          It got a second part. There was a second year.
          The table was built for about three.
          """)
  void words_that_only_join_or_count_are_none(String text) {
    assertThat(detect(Story.ofText(text))).isEmpty();
  }

  @Test
  void seconds_are_a_while_and_no_minutes() {
    var story = Story.ofText("She waited for ten seconds, and then for a minute.");
    assertThat(detect(story))
        .extracting(TimeExpression::meaning)
        .containsExactly("a while", "1 minute");
  }

  @Test
  void somebody_called_after_a_day_is_none() {
    var story = Story.ofText("“Row,” said Friday. They rowed until dawn, and Dawn slept.");
    var found =
        DETECTION.detect(
            new TextSegmentation().segment(story), List.of(), Set.of("Friday", "Dawn"));
    assertThat(found).map(time -> story.cut(time.span())).containsExactly("dawn");
  }

  @Test
  void a_time_counts_from_the_scene_the_talk_the_telling_or_what_it_names() {
    var story =
        Story.ofText(
            "Two days later she came. “I saw him yesterday,” she said. The mill had burned a year"
                + " ago. The night before the wedding it burned again. It was done in May, and two"
                + " days later forgotten.");
    assertThat(detect(story))
        .map(TimeExpression::anchor)
        .containsExactly(
            Anchor.STORY,
            Anchor.SPEECH,
            Anchor.NARRATION,
            Anchor.EVENT,
            Anchor.NONE,
            Anchor.EXPRESSION);
  }

  @Test
  void a_told_distance_is_bounded() {
    assertThat(distance("Three days later it rained."))
        .isEqualTo(new Distance(5 * DAY / 2, 7 * DAY / 2));
    assertThat(distance("It had rained six years ago."))
        .isEqualTo(new Distance(-13 * YEAR / 2, -11 * YEAR / 2));
    assertThat(distance("Nearly two hours later it rained."))
        .isEqualTo(new Distance(HOUR, 2 * HOUR));
    assertThat(distance("A few days later it rained.")).isEqualTo(new Distance(2 * DAY, 6 * DAY));
    assertThat(distance("The next day it rained.")).isEqualTo(new Distance(1, 2 * DAY - 1));
    assertThat(distance("Much later it rained.")).isEqualTo(Distance.AFTER);
  }

  @Test
  void the_clock_is_read() {
    assertThat(calendar("It began at half past seven in the evening.").minutes())
        .hasValue(new CalendarTime.Range(1170, 1170));
    assertThat(calendar("It began at ten to two in the morning.").minutes())
        .hasValue(new CalendarTime.Range(110, 110));
    assertThat(calendar("It began on the 3rd of March.").day()).hasValue(3);
    assertThat(calendar("It began on Thursday.").weekday()).hasValue(4);
  }

  @Test
  void a_clock_shows_a_time_whose_half_of_the_day_words_may_tell() {
    assertThat(calendar("It was half past five.").face()).hasValue(330);
    assertThat(calendar("It was half past five.").minutes()).isEmpty();
    assertThat(meaning("It was half past five.")).isEqualTo("05:30 or 17:30");
    assertThat(meaning("Bram came at 8:02 a.m. and left.")).isEqualTo("08:02");
    assertThat(meaning("Bram left at twenty to midnight.")).isEqualTo("23:40");
    assertThat(meaning("Bram came at two at night.")).isEqualTo("02:00");
    assertThat(meaning("It was one in the morning.")).isEqualTo("01:00");
    assertThat(meaning("They left at eight that night.")).isEqualTo("20:00, the same day");
    assertThat(calendar("They left at a quarter past.").face()).isEmpty();
  }

  @Test
  void how_often_is_no_length() {
    assertThat(detect(Story.ofText("Bram told her a hundred times.")).get(0).distance()).isEmpty();
    assertThat(detect(Story.ofText("They met three times a day.")).get(0).distance()).isEmpty();
    assertThat(meaning("They met every Monday at nine.")).isEqualTo("09:00 or 21:00, Monday");
    assertThat(distance("They met every three weeks.").longest()).isEqualTo(49 * DAY / 2);
  }

  @Test
  void feasts_ages_and_looks_back_have_their_bounds() {
    assertThat(meaning("They met on Christmas Eve.")).isEqualTo("24 December");
    assertThat(meaning("They met in the second week of June.")).isEqualTo("June");
    assertThat(meaning("She was in her thirties.")).isEqualTo("30 to 40 years old");
    assertThat(distance("It was nearly a year since."))
        .isEqualTo(new Distance(-YEAR, -5 * YEAR / 6));
    assertThat(distance("They had met the year before last."))
        .isEqualTo(new Distance(-3 * YEAR + 1, -YEAR - 1));
  }

  @Test
  void what_it_means_is_said_in_plain_words() {
    assertThat(meaning("Three weeks later it rained.")).isEqualTo("some 3 weeks later");
    assertThat(meaning("Yesterday it rained.")).isEqualTo("the day before");
    assertThat(meaning("It rained for nine years.")).isEqualTo("some 9 years");
    assertThat(meaning("She was twelve years old.")).isEqualTo("12 years old");
    assertThat(meaning("Tonight it rained.")).endsWith("the same day");
    assertThat(meaning("It began on the 3rd of May 1920.")).isEqualTo("3 May 1920");
    assertThat(meaning("It rained on Thursday.")).isEqualTo("Thursday");
    assertThat(meaning("It began at half past seven in the evening.")).isEqualTo("19:30");
  }

  @Test
  void a_meaning_that_repeats_the_words_is_left_out() {
    assertThat(beyond("Three weeks later it rained.")).isEmpty();
    assertThat(beyond("It rained on Thursday.")).isEmpty();
    assertThat(beyond("In April it rained.")).isEmpty();
    assertThat(beyond("It began on the 3rd of May 1920.")).isEmpty();
    assertThat(beyond("Yesterday it rained.")).contains("the day before");
    assertThat(beyond("It rained for a fortnight.")).contains("some 2 weeks");
  }

  private static Optional<String> beyond(String text) {
    var time = detect(Story.ofText(text)).get(0);
    return time.meaningBeyond(text.substring(time.span().start(), time.span().end()));
  }

  private static Distance distance(String text) {
    return detect(Story.ofText(text)).get(0).distance().orElseThrow();
  }

  private static CalendarTime calendar(String text) {
    return detect(Story.ofText(text)).get(0).calendar();
  }

  private static String meaning(String text) {
    return detect(Story.ofText(text)).get(0).meaning();
  }

  private static List<TimeExpression> detect(Story story) {
    var segments = new TextSegmentation().segment(story);
    return DETECTION.detect(segments, QUOTATIONS.detect(segments), Set.of());
  }
}
