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

/** What a story's page and a person's page tell. */
class ProfileTest {

  private final Fabula fabula = Stories.lanternWithAll();
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
  void a_storys_page_tells_what_happens_in_the_storys_own_words() {
    assertThat(site.page("/story/" + id))
        .contains(
            "What happens",
            "/chapter/1?look#p4\"><bdi>minded it</bdi></a>",
            "had climbed the stair twice to see to it</bdi></a> <small>chapter 1, looking back");
  }

  @Test
  void the_story_so_far_ends_where_the_reader_is() {
    readChapters(2);
    assertThat(site.page("/story/" + id))
        .contains("The story so far", "minded it</bdi>")
        .doesNotContain("they had found it", "some 3 weeks", "Letter");
  }

  @Test
  void a_storys_page_tells_when_its_scenes_play_and_what_does_not_agree() {
    assertThat(site.page("/story/" + id))
        .contains(
            "some 3 weeks after scene 1",
            "some 11 years before scene 3",
            "When scene 2 happens",
            "Scene 2: “no crossing in this” does not go with “tied up at the slip”.");
  }

  @Test
  void a_storys_page_tells_who_turns_out_to_be_who_once_it_is_read() {
    assertThat(site.page("/story/" + id)).contains("The ferryman is Corwin Hale");
    assertThat(site.page("/story/" + id + "/who?from=10&to=20"))
        .contains("Here the reader learns: <bdi>The ferryman is Corwin Hale");
    readChapters(1);
    assertThat(site.page("/story/" + id)).doesNotContain("Corwin");
    assertThat(site.page("/story/" + id + "/who?from=0&to=20")).doesNotContain("Corwin");
  }

  @Test
  void a_storys_page_shows_both_passages_of_a_contradiction_once_both_are_read() {
    assertThat(site.page("/story/" + id))
        .contains("What does not agree", "% sure", "<mark>let him see her afraid</mark>");
    readChapters(1);
    assertThat(site.page("/story/" + id)).doesNotContain("her afraid");
  }

  @Test
  void a_scene_is_told_with_its_kind_and_the_places_around_its_place() {
    assertThat(site.page("/story/" + id))
        .contains("<span>Letter</span>", "<bdi>the slip in Marlow Light</bdi>");
  }

  @Test
  void many_scenes_are_folded_away_by_chapter() {
    long many =
        site.add(
            MarkedUpStory.of(
                    ("# Night\n\n" + "[c1:Odile Marsh] climbed.\n\n* * *\n\n".repeat(8)).repeat(2))
                .fabula());
    assertThat(site.page("/story/" + many)).contains("<bdi>Chapter 2, Night · ");
    assertThat(site.page("/story/" + id)).doesNotContain(" scenes</bdi></summary>");
  }

  @Test
  void a_persons_page_tells_of_ties_scenes_facts_and_thoughts() {
    assertThat(site.page("/story/" + id + "/people/c1"))
        .contains(
            "href=\"/story/" + id + "/people/c1/with/c2\">superior, both for each other",
            "Scene 1: ",
            "Looks",
            "<mark>had climbed the stair twice</mark>",
            "What they think",
            "Nobody crosses tonight");
  }

  @Test
  void a_persons_page_tells_who_calls_them_what() {
    assertThat(site.page("/story/" + id + "/people/c4"))
        .contains("Who calls them what", "<bdi>Magpie</bdi></a> <small>once to their face");
  }

  @Test
  void whoever_is_not_met_yet_is_said_to_be_so() {
    readChapters(1);
    assertThat(site.get("/story/" + id + "/people/c4").body())
        .contains("You have not met them yet.");
    assertThat(site.get("/story/" + id + "/people/c1/with/c4").body())
        .contains("You have not met them yet.");
  }

  @Test
  void more_passages_than_a_page_shows_are_a_link_to_all() {
    long often = site.add(MarkedUpStory.of("[c1:Odile] climbed.\n\n".repeat(20)).fabula());
    var person = "/story/" + often + "/people/c1";
    assertThat(site.page(person))
        .contains("href=\"" + person + "?chapter=1#chapter-1\">and 8 more passages");
    assertThat(site.page(person + "?chapter=1")).doesNotContain("more passages");
  }

  @Test
  void to_look_at_a_passage_is_not_to_read_up_to_there() {
    site.page("/story/" + id + "/chapter/3?look");
    assertThat(site.library.entry(id).orElseThrow().position()).isEmpty();
    assertThat(site.page("/story/" + id)).contains("Isaura Venn");
  }

  @Test
  @Tag("slow")
  void the_place_moves_once_a_reader_reads_on_from_where_they_looked() {
    try (var browser = Browser.open()) {
      browser.size(360, 240);
      browser.go(site.address().resolve("/story/" + id + "/chapter/1?look#p3"));
      browser.shown("article");
      browser.run("scrollBy(0, 20)");
      browser.until("a while", "(window.waited = (window.waited ?? 0) + 1) > 4");
      assertThat(site.library.entry(id).orElseThrow().position()).isEmpty();
      browser.run("document.getElementById('p8').scrollIntoView()");
      browser.untilKept("fabula-places", places -> places.startsWith(id + "-"));
      assertThat(site.library.entry(id).orElseThrow().position()).isPresent();
    }
  }

  @Test
  @Tag("slow")
  void the_slider_keeps_its_place_in_the_address() {
    try (var browser = Browser.open()) {
      browser.go(site.address().resolve("/story/" + id));
      browser.one("#moment").sendKeys(Keys.HOME);
      browser.untilAt("/story/" + id + "?at=1");
      browser.one("#moment").sendKeys(Keys.END);
      browser.untilAt("/story/" + id);
    }
  }

  private void readChapters(int count) {
    int end = fabula.story().chapters().get(count - 1).span().end();
    site.library.moveTo(id, ReadingPosition.at(fabula.story(), end));
  }
}
