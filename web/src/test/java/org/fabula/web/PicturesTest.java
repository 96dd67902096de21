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

/** The pictures on a story's page. */
class PicturesTest {

  private Site site;

  @BeforeEach
  void serve(@TempDir Path folder) {
    site = Site.in(folder);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void every_scene_of_the_storyline_leads_to_its_passage() {
    long id = site.add(Stories.lantern().fabula());
    assertThat(storyline(site.page("/story/" + id)))
        .contains(
            "href=\"/story/" + id + "/chapter/1?look#p1\" aria-label=\"Scene 1: Odile Marsh, Bram",
            "href=\"/story/" + id + "/chapter/3?look#p",
            "Place: the cellar at Quern",
            "href=\"/story/" + id + "/people/c4\" aria-label=\"Isaura Venn, in 1 scene\"");
  }

  @Test
  void the_storyline_ends_where_the_reader_is() {
    var fabula = Stories.lantern().fabula();
    long id = site.add(fabula);
    int end = fabula.story().chapters().get(1).span().end();
    site.library.moveTo(id, ReadingPosition.at(fabula.story(), end));
    assertThat(storyline(site.page("/story/" + id)))
        .contains("Corwin Hale", "Scene 3: ")
        .doesNotContain("Isaura", "Magpie", "Quern", "Scene 4", "chapter/3");
  }

  @Test
  void a_story_that_does_not_tell_its_order_is_said_not_to() {
    long id = site.add(Stories.lantern().fabula());
    assertThat(site.page("/story/" + id))
        .contains("It is not known in what order the scenes happen.")
        .doesNotContain("class=\"story-curve\"");
  }

  @Test
  void a_story_out_of_order_shows_by_how_much_and_what_happens_when() {
    long id = site.add(Stories.lanternHappening(2, 3, 0, 1));
    assertThat(site.page("/story/" + id))
        .contains(
            "Out of order by 100\u00a0%",
            "When one of the scenes happens is not known.",
            "aria-label=\"Scene 4: 1 in the story\"",
            "aria-label=\"Scene 3: not known when\"",
            "<td>not known</td>");
  }

  @Test
  void a_story_told_as_it_happens_says_so() {
    long id = site.add(Stories.lanternHappening(1, 2, 3, 4));
    assertThat(site.page("/story/" + id)).contains("Told in the order in which it happens.");
  }

  @Test
  @Tag("slow")
  void without_scripts_the_keyboard_leads_from_a_scene_into_the_reader() {
    long id = site.add(Stories.lantern().fabula());
    try (var browser = Browser.openWithoutScripts()) {
      browser.go(site.address().resolve("/story/" + id));
      var scene = browser.one(".storyline a.scene:nth-of-type(3)");
      var passage = scene.getDomAttribute("href");
      scene.sendKeys(Keys.ENTER);
      browser.untilAt(passage);
      assertThat(passage).startsWith("/story/" + id + "/chapter/2?look#p");
    }
  }

  @Test
  @Tag("slow")
  void on_a_phone_a_wide_picture_moves_in_its_own_box() {
    long id = site.add(wide());
    try (var browser = Browser.open()) {
      browser.size(360, 740);
      browser.go(site.address().resolve("/story/" + id));
      assertThat(browser.overflow()).isZero();
      browser.until(
          "a box to scroll in",
          "document.querySelector('.across').scrollWidth > document.querySelector('.across').clientWidth");
    }
  }

  private static Fabula wide() {
    return MarkedUpStory.of(
            "# One\n\n"
                + "[c1:Odile Marsh] and [c2:Bram] climbed.\n\n* * *\n\n".repeat(40)
                + "[c1:Odile Marsh] came down.")
        .fabula();
  }

  private static String storyline(String page) {
    int start = page.indexOf("class=\"storyline\"");
    assertThat(start).isPositive();
    return page.substring(start, page.indexOf("</svg>", start));
  }
}
