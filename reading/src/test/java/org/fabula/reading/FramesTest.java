package org.fabula.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.fabula.story.MetadataField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramesTest {
  private static final String PROSE =
      "Every clock in the shop was wrong by a different amount, and Isolde loved them for it,"
          + " the way one loves a choir of drunk uncles.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "To be continued",
        "To be continued...",
        "TBC",
        "tbc…",
        "(To Be Continued)",
        "THE END",
        "~end~",
        "*fin*",
        "Finis",
        "End of Part 2",
        "-- The End --"
      })
  void closing_lines_are_frame(String line) {
    var story = Read.text(PROSE + "\n\n" + PROSE + "\n\n" + line + "\n");
    assertThat(Read.frame(story)).containsExactly(line);
    assertThat(Read.prose(story)).containsExactly(PROSE, PROSE);
  }

  @Test
  void a_title_glued_to_a_slogan_is_recovered() {
    var story =
        Read.text(PROSE + "\n\n" + PROSE + "\n\nA Choir of UnclesWhere stories live. Discover now");
    assertThat(Read.field(story, MetadataField.TITLE)).isEqualTo("A Choir of Uncles");
    assertThat(Read.spanOf(story, MetadataField.SITE_FOOTER))
        .isEqualTo("Where stories live. Discover now");
    assertThat(Read.field(story, MetadataField.FOOTER_LINE)).startsWith("A Choir of UnclesWhere");
    assertThat(Read.prose(story)).containsExactly(PROSE, PROSE);
  }

  @Test
  void a_title_above_the_story_beats_the_slogan() {
    var story = Read.text("Title: Clocks\nRating: G\n\n" + PROSE + "\n\nPage 2Where stories live.");
    assertThat(Read.field(story, MetadataField.TITLE)).isEqualTo("Clocks");
  }

  @Test
  void labels_below_the_story_are_read_too() {
    var story = Read.text(PROSE + "\n\nThe End\n\nFeedback: to the shop\nRating: G\n");
    assertThat(Read.field(story, MetadataField.FEEDBACK)).isEqualTo("to the shop");
    assertThat(Read.field(story, MetadataField.RATING)).isEqualTo("G");
    assertThat(Read.prose(story)).containsExactly(PROSE);
  }

  @Test
  void a_mail_s_signature_is_frame() {
    var story = Read.text(PROSE + "\n\nTBC\n\n-- \nNell Ward\n\"Mind the clocks.\"\n");
    assertThat(Read.prose(story)).containsExactly(PROSE);
    assertThat(Read.field(story, MetadataField.TO_BE_CONTINUED)).isEqualTo("TBC");
  }

  @Test
  void a_gutenberg_frame_is_no_story() {
    var story =
        Read.text(
            "The Project Gutenberg eBook of The Clock Shop, by Nell Ward\n\n"
                + "This eBook is for the use of anyone anywhere.\n\nTitle: The Clock Shop\n\n"
                + "Author: Nell Ward\n\nLanguage: English\n\n"
                + "*** START OF THE PROJECT GUTENBERG EBOOK THE CLOCK SHOP ***\n\n"
                + "Produced by Somebody\n\n\nTHE CLOCK SHOP\n\nBy Nell Ward\n\nCHAPTER I\n\n"
                + PROSE
                + "\n\nCHAPTER II\n\n"
                + PROSE
                + "\n\n*** END OF THE PROJECT GUTENBERG EBOOK THE CLOCK SHOP ***\n\n"
                + "Section 1. Terms of use and much more.\n");
    assertThat(Read.prose(story)).containsExactly(PROSE, PROSE);
    assertThat(Read.chapters(story)).containsExactly("CHAPTER I", "CHAPTER II");
    assertThat(Read.field(story, MetadataField.TITLE)).isEqualTo("The Clock Shop");
    assertThat(Read.field(story, MetadataField.AUTHOR)).isEqualTo("Nell Ward");
    assertThat(Read.field(story, MetadataField.LANGUAGE)).isEqualTo("English");
  }

  @Test
  void old_gutenberg_files_have_another_frame() {
    var story =
        Read.text(
            "Please take a look at the important information in this header.\n\n"
                + "*END*THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*Ver.04.29.93*END*\n\n\n"
                + PROSE
                + "\n\n"
                + PROSE
                + "\n\nEnd of the Project Gutenberg Etext of The Clock Shop\n\nMore.");
    assertThat(Read.prose(story)).containsExactly(PROSE, PROSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/N: Sorry for the wait, the clocks were wrong.",
        "Author's note: I know nothing about clocks.",
        "(A/N - I know nothing about clocks)",
        "AN: Sorry!",
        "[Author’s Notes: thanks to Tove]"
      })
  void author_s_notes_are_frame(String note) {
    var story = Read.text("Chapter 1\n\n" + note + "\n\n" + PROSE + "\n\nChapter 2\n\n" + PROSE);
    assertThat(Read.frame(story)).containsExactly(note);
    assertThat(Read.prose(story)).containsExactly(PROSE, PROSE);
  }

  @Test
  void a_note_up_to_a_break_is_taken_whole() {
    var story =
        Read.text(
            "Chapter 1\n\nA/N: Sorry for the wait.\n\nMy clock stopped.\n\n***\n\n"
                + PROSE
                + "\n\nChapter 2\n\n"
                + PROSE);
    assertThat(Read.prose(story)).containsExactly(PROSE, PROSE);
  }

  @Test
  void a_note_behind_the_last_break_is_taken_whole() {
    var story = Read.text(PROSE + "\n\n***\n\nA/N: So.\n\nThat was that. Reviews are love!");
    assertThat(Read.prose(story)).containsExactly(PROSE);
  }

  @Test
  void a_note_that_a_character_finds_stays_prose() {
    var line = "“Note: wind the blue one last,” said the card on the counter.";
    var story = Read.text(PROSE + "\n\n" + line);
    assertThat(Read.prose(story)).containsExactly(PROSE, line);
  }
}
