package org.fabula.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.fabula.library.ReadingPosition;
import org.fabula.story.MetadataField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldsTest {

  private Site site;
  private long lantern;
  private long sequel;

  @BeforeEach
  void serve(@TempDir Path folder) {
    site = Site.in(folder);
    lantern = site.add(Stories.lantern().fabula());
    sequel = site.add(sequel().fabula());
  }

  /** Here Isaura Venn goes by the name that the third chapter of the lantern told. */
  static MarkedUpStory sequel() {
    return MarkedUpStory.of("[c1:Magpie] rowed out, and [c2:Odile Marsh] let [c1:her].")
        .stating(MetadataField.TITLE, "The Fourth Stair")
        .stating(MetadataField.FANDOM, "The Lighthouse Years");
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void a_suggested_world_is_made_with_its_stories() {
    assertThat(site.page("/worlds")).contains("The Lighthouse Years", "The files of 2 stories");
    var answer =
        site.post(
            "/worlds",
            "/worlds",
            Map.of("name", "The Lighthouse Years", "stories", lantern + "," + sequel));
    assertThat(answer.body()).contains("The Third Stair", "The Fourth Stair");
    assertThat(site.page("/story/" + lantern)).contains("In the world <a href=\"/worlds/1\">");
    assertThat(site.page("/worlds")).doesNotContain("These may be worlds");
  }

  @Test
  void an_alias_told_in_one_story_tells_who_it_is_in_another() {
    assertThat(madeWorld()).contains("<b><bdi>Isaura Venn</bdi></b>", "<bdi>Magpie</bdi>");
  }

  @Test
  void an_alias_not_read_yet_ties_nobody() {
    var story = Stories.lantern().story();
    int end = story.chapters().get(1).span().end();
    site.library.moveTo(lantern, ReadingPosition.at(story, end));
    assertThat(madeWorld())
        .contains("<b><bdi>Odile Marsh</bdi></b>", "Magpie")
        .doesNotContain("Isaura");
  }

  @Test
  void what_is_not_known_yet_is_told_as_such_and_everything_is_shown_on_demand() {
    var story = Stories.lantern().story();
    site.library.moveTo(lantern, ReadingPosition.at(story, 1));
    assertThat(madeWorld())
        .contains("As far as you have read, nobody", "As far as you have read, we found nothing")
        .contains("Show everything");
    var all = site.post("/worlds/1", "/worlds/1/veil", Map.of("lift", "yes")).body();
    assertThat(all).contains("<b><bdi>Isaura Venn</bdi></b>", "Stop at my places again");
    var again = site.post("/worlds/1", "/worlds/1/veil", Map.of("lift", "no")).body();
    assertThat(again).contains("Show everything").doesNotContain("Isaura Venn");
  }

  @Test
  void likely_stories_are_offered_first() {
    long tram = site.add(MarkedUpStory.of("[c1:Tilda] ran.").fabula());
    long world = site.library.makeWorld("Lights");
    site.library.join(world, lantern);
    var page = site.page("/worlds/" + world);
    assertThat(page.indexOf("<option value=\"" + sequel + "\""))
        .isGreaterThan(page.indexOf("\"Likely\""))
        .isLessThan(page.indexOf("\"All others\""));
    assertThat(page.indexOf("<option value=\"" + tram + "\""))
        .isGreaterThan(page.indexOf("\"All others\""));
    assertThat(page).doesNotContain("<option value=\"" + lantern + "\"");
  }

  @Test
  void a_story_whose_place_nothing_tells_says_so() {
    var world = "/worlds/" + site.library.makeWorld("Lights");
    for (int part = 1; part <= 2; part++) {
      var told =
          MarkedUpStory.of("[c1:Odile] rowed part " + part + ".")
              .stating(MetadataField.TITLE, "The Serial")
              .stating(MetadataField.PART, part + "/2");
      site.library.join(1, site.add(told.fabula()));
    }
    site.library.join(1, sequel);
    assertThat(site.page(world))
        .contains("after The Serial (1/2), as a later part", "its place is not told");
  }

  @Test
  void a_story_joined_by_mistake_is_taken_out_again() {
    var world = "/worlds/" + site.library.makeWorld("Lights");
    site.post(world, world + "/join", Map.of("story", Long.toString(lantern)));
    site.post(world, world + "/join", Map.of("story", Long.toString(sequel)));
    assertThat(site.page("/story/" + sequel)).contains("In the world");
    site.post(world, world + "/part", Map.of("story", Long.toString(sequel)));
    assertThat(site.page("/story/" + sequel)).doesNotContain("In the world");
    assertThat(site.page(world)).contains("Nobody is in more than one of the stories");
  }

  @Test
  void stories_change_places() {
    madeWorld();
    var before = site.page("/worlds/1");
    site.post("/worlds/1", "/worlds/1/up", Map.of("story", Long.toString(sequel)));
    var after = site.page("/worlds/1");
    assertThat(before.indexOf(">The Third Stair<"))
        .isLessThan(before.indexOf(">The Fourth Stair<"));
    assertThat(after.indexOf(">The Fourth Stair<")).isLessThan(after.indexOf(">The Third Stair<"));
  }

  @Test
  void stories_stand_in_the_order_in_which_they_play() {
    long later =
        site.add(
            MarkedUpStory.of("[c1:Odile Marsh] rowed out.")
                .stating(MetadataField.TITLE, "The Fifth Stair")
                .stating(MetadataField.NOTES, "Sequel to The Third Stair <b>")
                .fabula());
    long world = site.library.makeWorld("Lights");
    site.library.join(world, later);
    site.library.join(world, lantern);
    var page = site.page("/worlds/" + world);
    var order = page.substring(page.indexOf("id=\"order\""), page.indexOf("id=\"cast\""));
    assertThat(order.indexOf("The Third Stair")).isLessThan(order.indexOf("The Fifth Stair"));
    assertThat(order).contains("after The Third Stair (a header says “Sequel to The Third Stair”)");
  }

  @Test
  void a_world_is_forgotten_and_its_stories_stay() {
    madeWorld();
    site.post("/worlds/1", "/worlds/1/forget", Map.of());
    assertThat(site.get("/worlds/1").statusCode()).isEqualTo(404);
    assertThat(site.page("/story/" + lantern)).contains("The Third Stair");
  }

  @Test
  void another_page_changes_no_world() {
    madeWorld();
    for (var address : new String[] {"", "/1/join", "/1/part", "/1/up", "/1/veil", "/1/forget"}) {
      var answer = site.post("/worlds" + address, Map.of("story", "1", "name", "Trams"));
      assertThat(answer.statusCode()).as(address).isEqualTo(403);
    }
    assertThat(site.library.worlds()).hasSize(1);
    assertThat(site.library.world(1).orElseThrow().stories()).containsExactly(lantern, sequel);
  }

  private String madeWorld() {
    long world = site.library.makeWorld("Lights");
    site.library.join(world, lantern);
    site.library.join(world, sequel);
    return site.page("/worlds/" + world);
  }
}
