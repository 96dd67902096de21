package org.fabula.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fabula.story.MetadataField.*;

import org.fabula.story.MetadataField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadersTest {
  private static final String PROSE =
      "The gulls were up before the baker. Marit watched them quarrel over a crust the size of a"
          + " thumb, and thought about her brother, who would have laid a bet on the thin one.";

  @Test
  void a_mailing_list_header_gives_its_fields_and_no_prose() {
    var story =
        Read.text(
            """
            By Quillfeather

            Part2 of

            Summary: What did the two of them say to each other on the night ferry? And who was listening? A Marit/ Odile story

            Rating: PG, nearly

            Category: angst/humour

            Spoilers: Everything up to the flood.

            Time Line: Late in the third winter(after the flood) and on

            Disclaimer: The harbour is mine , the gulls are their own.

            Warnings: Salt, rope, one death. You have been warned!!!

            To Tove. Thanks for the boat.


            """
                + PROSE
                + "\n\nTo be continued.");
    assertThat(Read.field(story, AUTHOR)).isEqualTo("Quillfeather");
    assertThat(Read.field(story, PART)).isEqualTo("2");
    assertThat(Read.field(story, SUMMARY)).startsWith("What did").endsWith("Odile story");
    assertThat(Read.field(story, RATING)).isEqualTo("PG, nearly");
    assertThat(story.metadata().get(CATEGORY).orElseThrow().items())
        .containsExactly("angst", "humour");
    assertThat(Read.field(story, SPOILERS)).isEqualTo("Everything up to the flood.");
    assertThat(Read.field(story, TIMELINE)).startsWith("Late in the third winter(after");
    assertThat(Read.field(story, DISCLAIMER)).endsWith("gulls are their own.");
    assertThat(Read.field(story, WARNINGS)).endsWith("warned!!!");
    assertThat(Read.field(story, DEDICATION)).isEqualTo("To Tove. Thanks for the boat.");
    assertThat(Read.field(story, TO_BE_CONTINUED)).isEqualTo("To be continued.");
    assertThat(Read.prose(story)).containsExactly(PROSE);
  }

  @Test
  void every_field_carries_the_span_it_was_read_from() {
    var story = Read.text("Title:  Salt\nAuthor: Nell Ward\nRating: R\n\n" + PROSE);
    assertThat(Read.spanOf(story, TITLE)).isEqualTo("Salt");
    assertThat(Read.spanOf(story, AUTHOR)).isEqualTo("Nell Ward");
    assertThat(story.metadata().get(RATING).orElseThrow().span().orElseThrow().start())
        .isEqualTo(story.text().indexOf("R\n\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TITLE: Salt|TITLE|Salt",
        "**Title:** Salt|TITLE|Salt",
        "Story Title : Salt|TITLE|Salt",
        "AUTHOR - Nell Ward|AUTHOR|Nell Ward",
        "Written by: Nell Ward|AUTHOR|Nell Ward",
        "E-Mail Address: nell@harbour.example|EMAIL|nell@harbour.example",
        "Rated: NC-17|RATING|NC-17",
        "Pairing(s): Marit/Odile|PAIRING|Marit/Odile",
        "Paring: Marit/Odile|PAIRING|Marit/Odile",
        "Catagory: angst|CATEGORY|angst",
        "Dislcaimer: Not mine.|DISCLAIMER|Not mine.",
        "Disclaimer (the usual): Not mine.|DISCLAIMER|Not mine.",
        "Summery: Gulls.|SUMMARY|Gulls.",
        "Fandom: The Harbour Tales|FANDOM|The Harbour Tales",
        "Feed back: Yes please|FEEDBACK|Yes please",
        "Archive: Ask first|ARCHIVE|Ask first",
        "Dedication: For Tove|DEDICATION|For Tove",
        "Author's Notes: Beta by Tove.|NOTES|Beta by Tove.",
        "Timeline: After the flood|TIMELINE|After the flood",
        "Keywords: gulls|KEYWORDS|gulls",
        "Series: Harbour Tales|SERIES|Harbour Tales",
        "Part 3 of 7|PART|3 of 7",
        "(3/?)|PART|3/?",
        "Part Three of Seven|PART|Three of Seven"
      })
  void labels_are_spelt_in_many_ways(String line, MetadataField field, String value) {
    var story = Read.text("Disclaimers: None\n" + line + "\nSpoilers: none\n\n" + PROSE);
    if (field != DISCLAIMER) {
      assertThat(Read.field(story, field)).isEqualTo(value);
    }
    assertThat(Read.prose(story)).containsExactly(PROSE);
  }

  @Test
  void values_may_run_over_lines_and_paragraphs() {
    var story =
        Read.text(
            """
            TITLE: Salt
            DISCLAIMER: The harbour belongs to nobody, and if it did it would not
            be me. No gulls were harmed.

            I make no money from this either.

            SUMMARY:
            Marit bets on the thin one.
            RATING: G

            """
                + PROSE);
    assertThat(Read.field(story, DISCLAIMER)).endsWith("I make no money from this either.");
    assertThat(Read.field(story, SUMMARY)).isEqualTo("Marit bets on the thin one.");
    assertThat(Read.field(story, RATING)).isEqualTo("G");
    assertThat(Read.prose(story)).containsExactly(PROSE);
  }

  @Test
  void a_dedication_right_below_a_value_is_no_part_of_it() {
    var story =
        Read.text(
            "Title: Salt\nDisclaimer: The harbour is mine, the gulls\n     are their own.\n"
                + "To Tove, who rowed.\nArchive: Ask first\n\n"
                + PROSE);
    assertThat(Read.field(story, DISCLAIMER)).endsWith("their own.");
    assertThat(Read.field(story, DEDICATION)).isEqualTo("To Tove, who rowed.");
    assertThat(Read.field(story, ARCHIVE)).isEqualTo("Ask first");
  }

  @Test
  void a_header_that_comes_again_inside_the_file_is_frame() {
    var header = "Title: Salt (1/2)\nAuthor: Nell\nRating: G\n\n";
    var story = Read.text(header + PROSE + "\n\nTBC\n\n" + header + PROSE);
    assertThat(Read.prose(story)).containsExactly(PROSE, PROSE);
    assertThat(Read.field(story, TO_BE_CONTINUED)).isEqualTo("-");
    assertThat(Read.field(story, PART)).isEqualTo("1/2");
  }

  @Test
  void a_short_story_between_labels_stays_a_story() {
    var story =
        Read.text(
            "Title: Salt\nSummary: Gulls.\n\n"
                + PROSE
                + "\n\n“Bread,” said one.\n\nFeedback: yes\n"
                + "Archive: ask\n");
    assertThat(Read.prose(story)).containsExactly(PROSE, "“Bread,” said one.");
    assertThat(Read.field(story, SUMMARY)).isEqualTo("Gulls.");
    assertThat(Read.field(story, ARCHIVE)).isEqualTo("ask");
  }

  @Test
  void the_title_set_again_below_the_header_is_frame() {
    var story = Read.text("Title: Salt and Crusts\nRating: G\n\nSALT AND CRUSTS\n\n" + PROSE);
    assertThat(Read.prose(story)).containsExactly(PROSE);
  }

  @Test
  void bare_centred_lines_above_the_labels_are_title_and_author() {
    var story =
        Read.text(
            "          Salt and Crusts (2/5)\n\n          Nell Ward\n\nRating: G\n\n" + PROSE);
    assertThat(Read.field(story, TITLE)).isEqualTo("Salt and Crusts");
    assertThat(Read.field(story, PART)).isEqualTo("2/5");
    assertThat(Read.field(story, AUTHOR)).isEqualTo("Nell Ward");
    assertThat(Read.prose(story)).containsExactly(PROSE);
  }

  @Test
  void a_title_page_needs_no_labels() {
    var story = Read.text("SALT AND CRUSTS\n\nby\n\nNell Ward\n\n(1998)\n\n" + PROSE);
    assertThat(Read.field(story, TITLE)).isEqualTo("SALT AND CRUSTS");
    assertThat(Read.field(story, AUTHOR)).isEqualTo("Nell Ward");
    assertThat(Read.prose(story)).containsExactly(PROSE);
  }

  @Test
  void an_address_behind_the_author_is_not_the_name() {
    var story = Read.text("Title: Salt\nAuthor: Nell Ward <nell@harbour.example>\n\n" + PROSE);
    assertThat(Read.field(story, AUTHOR)).isEqualTo("Nell Ward");
    assertThat(Read.field(story, EMAIL)).isEqualTo("nell@harbour.example");
  }

  @Test
  void a_story_that_starts_at_once_has_no_header() {
    var talk = "“Rating: terrible,” said Marit, and gave the soup to the gulls.";
    var story = Read.text(talk + "\n\n" + PROSE);
    assertThat(story.metadata().fields()).isEmpty();
    assertThat(Read.prose(story)).containsExactly(talk, PROSE);
  }

  @Test
  void a_line_of_place_and_time_is_no_title() {
    var story = Read.text("Oslo, Winter 1940\n\n" + PROSE);
    assertThat(Read.field(story, TITLE)).isEqualTo("-");
    assertThat(Read.prose(story)).containsExactly("Oslo, Winter 1940", PROSE);
  }

  @Test
  void prose_that_only_looks_like_a_label_stays_prose() {
    var line = "Time: that was what she lacked, and gulls had plenty of it.";
    assertThat(Read.prose(Read.text(line + "\n\n" + PROSE))).containsExactly(line, PROSE);
  }

  @Test
  void a_file_that_is_nothing_but_a_header_is_kept_as_prose() {
    assertThat(Read.prose(Read.text("Title: Salt\nAuthor: Nell Ward\n"))).isNotEmpty();
  }

  @Test
  void a_fan_fiction_net_line_is_taken_apart_by_its_closed_lists() {
    var story =
        Read.text(
            "Salt\n\nBy: nellward\n\nRated: Fiction T - English - Drama/Hurt/Comfort - [Marit L.,"
                + " Odile] Tove - Chapters: 3 - Words: 12,345 - Reviews: 4 - Updated: 5/1/2011 -"
                + " Published: 4/2/2011 - Status: Complete - id: 123\n\n"
                + PROSE);
    assertThat(Read.field(story, RATING)).isEqualTo("T");
    assertThat(Read.field(story, LANGUAGE)).isEqualTo("English");
    assertThat(Read.field(story, CATEGORY)).isEqualTo("Drama/Hurt/Comfort");
    assertThat(Read.field(story, PAIRING)).isEqualTo("Marit L., Odile");
    assertThat(Read.field(story, CHARACTERS)).isEqualTo("[Marit L., Odile] Tove");
    assertThat(Read.field(story, CHAPTERS)).isEqualTo("3");
    assertThat(Read.field(story, WORDS)).isEqualTo("12,345");
    assertThat(Read.field(story, STATUS)).isEqualTo("Complete");
    assertThat(Read.spanOf(story, PUBLISHED)).isEqualTo("4/2/2011");
  }

  @Test
  void a_fanficfare_text_gives_fandom_chapters_and_no_frame() {
    var story =
        Read.text(
            "\n\n\nSalt\n\nby Nell Ward\n\n\nCategory: Harbour Tales\nGenre: Drama\n"
                + "Relationships: Marit/Odile\nStatus: Completed\nPublished: 2011-04-02\n"
                + "Packaged: 2020-01-01 10:00:00\nRating: T\nWords: 1,234\nPublisher: example.org\n"
                + "Story URL: https://example.org/s/1\nSummary: Gulls quarrel, and somebody bets on"
                + " the thin one\nbecause of a crust.\n\n\nTABLE OF CONTENTS\n\n\nBread\n\n\nRope\n\n\n"
                + "\tBread\n\n\n"
                + PROSE
                + "\n\n* * *\n\n"
                + PROSE
                + "\n\n\tRope\n\n\n"
                + PROSE
                + "\n\nEnd file.\n");
    assertThat(Read.field(story, TITLE)).isEqualTo("Salt");
    assertThat(Read.field(story, AUTHOR)).isEqualTo("Nell Ward");
    assertThat(Read.field(story, FANDOM)).isEqualTo("Harbour Tales");
    assertThat(Read.field(story, CATEGORY)).isEqualTo("Drama");
    assertThat(Read.field(story, PAIRING)).isEqualTo("Marit/Odile");
    assertThat(Read.field(story, SOURCE)).isEqualTo("https://example.org/s/1");
    assertThat(Read.field(story, SUMMARY)).endsWith("because of a crust.");
    assertThat(Read.chapters(story)).containsExactly("Bread", "Rope");
    assertThat(Read.prose(story)).containsExactly(PROSE, PROSE, PROSE);
    assertThat(Read.breaks(story)).containsExactly("* * *");
  }
}
