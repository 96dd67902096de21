package org.fabula.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.fabula.library.ReadingPosition;
import org.fabula.understanding.Fabula;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** How people stand to each other: on a story's page and on the pages of pairs. */
class RelationsTest {

  private final Fabula fabula = Stories.lanternWithTies();
  private Site site;
  private long id;

  @BeforeEach
  void serve(@TempDir Path folder) {
    site = Site.in(folder);
    id = site.add(fabula);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void the_picture_says_what_ties_whom_and_leads_to_both() {
    assertThat(site.page("/story/" + id))
        .contains(
            "class=\"relationships\"",
            "Odile Marsh and Bram: superior, both for each other",
            "href=\"/story/" + id + "/people/c1/with/c2\"");
  }

  @Test
  void an_earlier_place_shows_nothing_of_a_later_one() {
    int all = fabula.story().text().length();
    for (int percent = 1; percent <= 100; percent++) {
      int position = (int) ((long) all * percent / 100);
      var then = site.page("/story/" + id + "/relations?at=" + percent);
      for (var who : fabula.characters()) {
        for (var name : who.names()) {
          if (name.knownFrom() > position && !isPartOfAName(name.text(), position)) {
            assertThat(then).as("at %d %%", percent).doesNotContain(name.text());
          }
        }
      }
    }
    assertThat(site.page("/story/" + id + "/relations?at=100")).contains("Isaura Venn");
  }

  /** "Odile" stands in "Odile Marsh". */
  private boolean isPartOfAName(String text, int position) {
    return fabula.characters().stream()
        .flatMap(who -> who.names().stream())
        .anyMatch(known -> known.knownFrom() <= position && known.text().contains(text));
  }

  @Test
  void no_place_beyond_the_reader_is_shown() {
    int end = fabula.story().chapters().get(1).span().end();
    site.library.moveTo(id, ReadingPosition.at(fabula.story(), end));
    assertThat(site.page("/story/" + id + "/relations?at=100"))
        .contains("Corwin Hale", "in chapter 2")
        .doesNotContain("Isaura", "siblings");
    assertThat(site.page("/story/" + id + "?at=100")).doesNotContain("Isaura");
    assertThat(site.get("/story/" + id + "/people/c1/with/c4").statusCode()).isEqualTo(404);
  }

  @Test
  void a_pair_has_its_turns_its_meetings_and_its_passages() {
    assertThat(site.page("/story/" + id + "/people/c1/with/c3"))
        .contains(
            "class=\"feelings\"",
            "<b>hostile</b>",
            "From here on <b>",
            "First in <a href=\"/story/" + id + "/chapter/2?look#p",
            "<mark>distrusted a man</mark>",
            "Words to the other",
            "<bdi>Corwin</bdi></a> <small>once to their face</small>");
  }

  @Test
  void a_pair_seen_from_either_side_says_the_same() {
    assertThat(site.page("/story/" + id + "/people/c3/with/c1")).contains("<b>hostile</b>");
    assertThat(site.get("/story/" + id + "/people/c1/with/c1").statusCode()).isEqualTo(404);
  }

  @Test
  void two_of_whom_nothing_is_known_have_a_page_that_says_so() {
    assertThat(site.page("/story/" + id + "/people/c2/with/c4"))
        .contains("We cannot say what they are to each other.")
        .contains("never calls");
  }

  @Test
  void a_story_without_ties_has_no_such_picture() {
    long silent = site.add(MarkedUpStory.of("[c1:Odile] climbed. [c2:Bram] climbed.").fabula());
    assertThat(site.page("/story/" + silent))
        .contains("Nothing in the story tells it")
        .doesNotContain("tie-list");
  }

  @Test
  @Tag("slow")
  void the_picture_follows_the_slider() {
    try (var browser = Browser.open()) {
      browser.go(site.address().resolve("/story/" + id));
      var slider = browser.one("#moment");
      slider.sendKeys(Keys.HOME);
      browser.until(
          "nobody tied yet",
          "document.querySelector('#relations').textContent.includes('Nothing is known yet')");
      slider.sendKeys(Keys.END);
      browser.until("everybody", "document.querySelectorAll('.relationships .who').length === 4");
    }
  }

  @Test
  @Tag("slow")
  void without_scripts_a_button_sets_the_place() {
    try (var browser = Browser.openWithoutScripts()) {
      browser.go(site.address().resolve("/story/" + id + "?at=1"));
      assertThat(browser.one("#relations").getText()).contains("Nothing is known yet");
      browser.one(".moment button").click();
      browser.untilAt("/story/" + id + "?at=1#ties");
    }
  }
}
