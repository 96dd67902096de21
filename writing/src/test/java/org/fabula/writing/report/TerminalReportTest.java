package org.fabula.writing.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.fabula.story.MetadataField;
import org.fabula.story.MetadataValue;
import org.fabula.story.Span;
import org.fabula.story.Story;
import org.fabula.story.StoryMetadata;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.Understanding;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.quotations.Quotation;
import org.fabula.understanding.speakers.Attribution;
import org.fabula.understanding.thoughts.Thought;
import org.fabula.understanding.ties.Ties;
import org.fabula.understanding.timeline.Timeline;
import org.fabula.writing.FerryEvents;
import org.fabula.writing.FerryStory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TerminalReportTest {

  @Test
  void everything_known_of_a_story_fits_a_terminal_of_80_columns() {
    assertThat(plain(80).of(FerryStory.fabula()))
        .isEqualTo(
            """
            The Last Ferry 🌊
            by Wren Hollis
            31 words, 1 chapter, 2 characters, 4 quotations

              Publisher     Tern & Daughters

            CAST
              name        also called                  pronouns  quotes  share  first seen
              Ada Lovell  Captain Ada Lovell, Skipper  she            2    50%  38%
              Bram                                                    1    25%  59%

            SCENES
               1  Orrin Quay, that night (20%)
                  seen by Ada Lovell; present: Ada Lovell, Bram

            WHO TALKS TO WHOM
              who         to whom     quotes
              Ada Lovell  Bram             2
              Bram        Ada Lovell       1

            NOT MADE OUT
              - 31 words of story: too few to tell much.
              - 1 of 4 quotations (25%) without a speaker.
            """);
  }

  @Test
  void ties_are_told_with_who_says_so() {
    assertThat(plain(80).of(FerryEvents.fabula()))
        .contains(
            """
            HOW THEY STAND
              who         is           to whom     feeling  how known     from
              Bram        subordinate  Ada Lovell  for      shown         68%
              Ada Lovell  superior     Bram                 Bram says so  70%
            """);
  }

  @Test
  void what_happens_is_told_in_the_storys_own_words() {
    assertThat(plain(80).of(FerryEvents.fabula()))
        .contains(
            """

            WHAT HAPPENS
              Bram looked at her. (61%)
              … it says here … (looking back, 94%)

            HOW THEY
            """
                .stripTrailing());
  }

  @Test
  void thoughts_are_told_by_thinker_with_one_in_the_storys_own_words() {
    var story = Story.ofText("Had it rained? Ada went on. Damn this rain. She ran.");
    var ada = FerryStory.fabula().characters().get(0);
    var thoughts =
        List.of(
            thought(0, 14, Thought.Kind.FREE_INDIRECT, Optional.of(ada)),
            thought(28, 43, Thought.Kind.DIRECT, Optional.of(ada)),
            thought(44, 52, Thought.Kind.FREE_INDIRECT, Optional.empty()));
    assertThat(plain(80).of(thinking(story, thoughts)))
        .contains(
            """

            WHAT THEY THINK
              Ada Lovell: 2 thoughts, 1 of them in their own words, such as “Damn this
              rain.” (53%)
              Somebody: 1 thought, in the story’s words, such as “She ran.” (84%)
            """);
  }

  @Test
  void words_of_time_stand_with_their_scenes() {
    var text = "Three weeks later it rained. It had rained the night before, and for a fortnight.";
    var fabula = Understanding.english().read(Story.ofText(text));
    assertThat(plain(80).of(fabula))
        .contains("“Three weeks later”;", "“a fortnight” (some 2 weeks)");
  }

  @Test
  void words_of_time_that_do_not_agree_are_told() {
    var chapters =
        "It was the 3rd of May 1920, and it rained.\n\n\n\n\nThree weeks later Odile rowed out. It was"
            + " the 10th of June 1920.";
    var fabula = Understanding.english().read(Story.ofText(chapters));
    assertThat(plain(200).of(fabula))
        .contains(
            "Scene 2: “Three weeks later” does not go with “the 3rd of May 1920” and “the 10th of"
                + " June 1920”.");
  }

  @Test
  void what_is_odd_about_a_text_stands_on_top() {
    var text = "Odile sold the mill.\n\nTHE END\n\nStar Harbour\n\nby B. Scribe\n\nThe ship shook.";
    var fabula = Understanding.english().read(Story.ofText(text));
    assertThat(plain(200).of(fabula).lines().skip(1).limit(3))
        .anyMatch(line -> line.startsWith("  ! This file seems to hold two stories: one without"));
  }

  private static Thought thought(
      int start, int end, Thought.Kind kind, Optional<StoryCharacter> thinker) {
    var span = new Span(start, end);
    return new Thought(span, thinker, kind, List.of(span), end, 0.9);
  }

  private static Fabula thinking(Story story, List<Thought> thoughts) {
    return new Fabula(
        story,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        thoughts,
        List.of(),
        Timeline.UNKNOWN,
        List.of(),
        Ties.UNKNOWN,
        List.of());
  }

  @Test
  void a_story_of_three_words_is_told_to_be_short() {
    assertThat(plain(80).of(nothingOf(Story.ofText("It rained again."))))
        .isEqualTo(
            """
            A story without a title
            3 words, 1 chapter, 0 characters, 0 quotations

            NOT MADE OUT
              - 3 words of story: too few to tell much.
              - No characters were found.
              - No quotations were found, so nobody is known to speak.
            """);
  }

  @Test
  void a_text_in_another_language_is_told() {
    var story = Story.ofText("La pluie frappait encore à la porte du phare. ".repeat(20));
    assertThat(plain(80).of(nothingOf(story)).lines().limit(3))
        .anyMatch(line -> line.startsWith("  ! This does not read like English, the only"));
    assertThat(plain(80).of(nothingOf(story)))
        .contains("180 words, 1 chapter\n")
        .contains("  - Cast, talk, scenes and ties: left out here")
        .doesNotContain("No characters were found");
  }

  @Test
  void a_text_whose_paragraphs_are_lost_is_told() {
    var story = Story.ofText("The rain fell on the quay and on the boats. ".repeat(100));
    assertThat(plain(80).of(nothingOf(story)))
        .contains(
            """
              - Hardly any paragraphs: 1 for 1,000 words. Their breaks may have been lost,
                and speakers are harder to tell without them.
            """);
  }

  @Test
  void headings_are_bold_where_the_terminal_can_show_it() {
    assertThat(new TerminalReport(80, TerminalReport.Style.ANSI).of(FerryStory.fabula()))
        .contains("\n\u001b[1mCAST\u001b[0m\n");
  }

  @Test
  void a_story_cannot_send_the_terminal_commands() {
    var trap = "Red \u001b[31mSky\u0007\u202e\nat Night";
    var story = titled(trap, Story.ofText("Nobody spoke."));
    assertThat(plain(80).of(nothingOf(story)))
        .startsWith("Red [31mSky at Night\n")
        .doesNotContain("\u001b");
  }

  @RepeatedTest(50) // the repetition is the seed
  void no_line_is_wider_than_the_terminal(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    int columns = 40 + random.nextInt(60);
    var title = "An Unreasonably Long Title ".repeat(1 + random.nextInt(6)) + "海".repeat(50);
    var story = titled(title, Story.ofText("“Words,” said somebody.\n\n".repeat(30)));
    var cast = new ArrayList<StoryCharacter>();
    for (int i = 1; i <= 1 + random.nextInt(30); i++) {
      cast.add(somebody("c" + i, "Baron Ottokar ".repeat(1 + random.nextInt(5)).strip()));
    }
    var fabula =
        new Fabula(
            story,
            cast,
            List.of(),
            List.of(),
            cast.stream().map(who -> said(who, cast)).toList(),
            List.of(),
            List.of());
    assertThat(plain(columns).of(fabula).lines())
        .allSatisfy(line -> assertThat(TerminalText.width(line)).isLessThanOrEqualTo(columns));
  }

  private static Attribution said(StoryCharacter speaker, List<StoryCharacter> to) {
    return new Attribution(
        new Quotation(List.of(FerryStory.span("And you,")), Quotation.Kind.SPEECH),
        Attribution.Type.IMPLICIT,
        Optional.of(speaker),
        to,
        Attribution.How.TURN,
        Optional.empty(),
        FerryStory.span("And you,").end(),
        FerryStory.span("And you,").end(),
        0.4);
  }

  private static StoryCharacter somebody(String id, String name) {
    var names =
        new CharacterName(
            name, CharacterName.Kind.NAME, 0, List.of(), List.of(FerryStory.span("Bram")));
    return new StoryCharacter(id, name, List.of(names), Pronouns.THEY, 0);
  }

  private static Story titled(String title, Story story) {
    var metadata = new StoryMetadata(Map.of(MetadataField.TITLE, MetadataValue.ofPackage(title)));
    return new Story(
        story.text(),
        story.format(),
        metadata,
        story.chapters(),
        story.paragraphs(),
        story.marks());
  }

  private static TerminalReport plain(int columns) {
    return new TerminalReport(columns, TerminalReport.Style.PLAIN);
  }

  private static Fabula nothingOf(Story story) {
    return new Fabula(story, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
