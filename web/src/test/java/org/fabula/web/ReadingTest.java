package org.fabula.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Reading in a real browser. */
@Tag("slow")
class ReadingTest {

  private Browser browser;
  private Site site;
  private long id;

  @BeforeEach
  void open(@TempDir Path folder) {
    browser = Browser.open();
    site = Site.in(folder);
    id = site.add(Stories.lantern().fabula());
    browser.size(1440, 700);
  }

  @AfterEach
  void close() {
    browser.close();
    site.close();
  }

  @Test
  void from_the_library_to_a_storys_first_chapter() {
    browser.go(site.address());
    browser.one(".row h2 a").click();
    browser.shown("a.button.main").click();
    assertThat(browser.shown("h1").getText()).isEqualTo("The Third Stair");
    assertThat(browser.driver.getCurrentUrl()).endsWith("/story/" + id + "/chapter/1");
  }

  @Test
  void a_tapped_name_tells_who_it_is() {
    read(2);
    browser.clickWords("Corwin");
    assertThat(card().getText())
        .contains("Corwin Hale", "Also called", "he ferryman", "All about them");
  }

  @Test
  void a_tapped_pronoun_tells_who_it_is() {
    read(1);
    browser.clickWords("He had brought");
    assertThat(card().getText()).contains("Bram").doesNotContain("Corwin");
  }

  @Test
  void a_tapped_quotation_tells_who_says_it_to_whom() {
    read(1);
    browser.clickWords("no crossing");
    assertThat(card().getText()).containsSubsequence("Said by", "Bram", "to", "he ferryman");
  }

  @Test
  void escape_puts_the_card_away() {
    read(1);
    browser.clickWords("Bram");
    card();
    browser.press(Keys.ESCAPE);
    assertThat(browser.one("#card").isDisplayed()).isFalse();
  }

  @Test
  void the_panel_tells_who_is_on_screen_and_nobody_else() {
    read(1);
    browser.press("x");
    browser.until("somebody in the panel", "document.querySelector('#panel .person')");
    assertThat(browser.one("#panel").getText())
        .contains("Odile Marsh", "Bram", "Marlow Light")
        .doesNotContain("Corwin", "Isaura");
    browser.press("x");
    assertThat(browser.one("#panel").isDisplayed()).isFalse();
  }

  @Test
  void names_are_marked_when_the_reader_wants_it_and_the_text_stays_as_it_was() {
    read(1);
    var before = browser.run("return document.querySelector('article').textContent");
    browser.press("n");
    browser.until("marked names", "document.querySelector('.who')");
    assertThat(browser.all(".who").stream().map(WebElement::getText))
        .contains("Odile Marsh", "she", "Bram");
    assertThat(browser.run("return document.querySelector('article').textContent"))
        .isEqualTo(before);
    browser.press("n");
    assertThat(browser.all(".who")).isEmpty();
  }

  @Test
  void the_place_is_kept_and_found_again() {
    browser.size(700, 420);
    read(1);
    browser.run("document.getElementById('p8').scrollIntoView()");
    browser.untilKept("fabula-places", places -> places.matches(id + "-[78]"));
    browser.go(site.address().resolve("/story/" + id));
    browser.shown("a.button.main").click();
    browser.shown("article");
    assertThat(browser.driver.getCurrentUrl()).matches(".*/chapter/1#p[78]");
    assertThat((Long) browser.run("return Math.round(scrollY)")).isPositive();
  }

  @Test
  void keys_turn_chapters_and_show_the_list_of_keys() {
    read(1);
    browser.press("j");
    browser.untilAt("/chapter/2");
    browser.shown("article");
    browser.press("k");
    browser.untilAt("/chapter/1");
    browser.shown("article");
    browser.press("?");
    assertThat(browser.shown("#keys").getText()).contains("next chapter");
    browser.press(Keys.ESCAPE);
    browser.press("/");
    browser.shown("#search input[type=search]").sendKeys("mended", Keys.ENTER);
    browser.untilAt("q=mended");
    assertThat(browser.shown("main h1").getText()).isEqualTo("1 passage");
  }

  @Test
  void colours_change_at_once_and_stay() {
    read(1);
    browser.one(".look summary").click();
    browser.one("input[value=night]").click();
    assertThat(browser.one("html").getDomAttribute("class")).contains("scheme-night");
    browser.untilKept("fabula-look", look -> look.startsWith("night"));
    browser.driver.navigate().refresh();
    assertThat(browser.one("html").getDomAttribute("class")).contains("scheme-night");
  }

  @Test
  void without_scripts_a_story_can_be_read_to_its_end() {
    try (var plain = Browser.openWithoutScripts()) {
      plain.go(site.address().resolve("/story/" + id + "/chapter/1"));
      assertThat(plain.one("article").getText()).contains("Mind the third stair");
      plain.one("nav.turn button").click();
      plain.untilAt("/chapter/2");
      assertThat(plain.shown("h1").getText()).isEqualTo("What the Ferryman Brought");
      assertThat(plain.one("#pill").getText()).isEqualTo("Known up to: chapter 1");
      plain.driver.findElement(By.linkText("Who is here")).click();
      plain.untilAt("/who");
      assertThat(plain.shown("main h1").getText()).isEqualTo("Who is in chapter 2");
      assertThat(plain.one("main").getText()).doesNotContain("Corwin");
    }
  }

  @Test
  void what_opens_over_the_text_is_accessible_too() {
    for (var scheme : new String[] {"paper", "sepia", "dusk", "night"}) {
      read(1);
      browser.run(
          "document.documentElement.className = 'with-script size-2 width-1 by-indent scheme-'"
              + " + arguments[0]",
          scheme);
      browser.press("n");
      browser.press("x");
      browser.until("somebody in the panel", "document.querySelector('#panel .person')");
      browser.until("marked names", "document.querySelector('.who')");
      browser.clickWords("Odile Marsh");
      card();
      assertThat(Accessibility.problems(browser)).as(scheme).isEmpty();
      browser.one(".look summary").click();
      assertThat(Accessibility.problems(browser)).as(scheme).isEmpty();
      browser.press(Keys.ESCAPE);
      browser.press("x");
      browser.press("n");
    }
  }

  private void read(int chapter) {
    browser.go(site.address().resolve("/story/" + id + "/chapter/" + chapter));
    browser.shown("article");
    browser.until("a script", "document.documentElement.classList.contains('with-script')");
  }

  private WebElement card() {
    return browser.shown("#card");
  }
}
