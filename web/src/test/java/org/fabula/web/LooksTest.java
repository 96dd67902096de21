package org.fabula.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fabula.story.MetadataField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.OutputType;

/**
 * Every page in every scheme on three screens: axe finds nothing, nothing is wider than the screen.
 * The pictures lie in {@code target/looks}, to be looked at.
 */
@Tag("slow")
class LooksTest {

  private static final Path PICTURES = Path.of("target", "looks");
  private static final List<String> SCHEMES = List.of("paper", "sepia", "dusk", "night");
  private static final Map<Integer, Integer> SCREENS = Map.of(1440, 900, 768, 1024, 360, 740);

  private Browser browser;
  private Site site;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    Files.createDirectories(PICTURES);
    browser = Browser.open();
    site = Site.in(folder);
  }

  @AfterEach
  void close() {
    browser.close();
    site.close();
  }

  @Test
  void an_empty_library() {
    look("empty", "/");
  }

  @Test
  void a_library_of_odd_stories() {
    OddStories.addTo(site);
    look("library", "/");
    look("nothing", "/?q=rating%3A%22R%22+nobody");
  }

  @Test
  void a_story_with_a_title_beyond_all_measure() {
    OddStories.addTo(site);
    look("long-title", "/story/2");
    look("long-title-chapter", "/story/2/chapter/1");
    look("no-author", "/story/4");
  }

  @Test
  void what_became_of_files() {
    site.upload(
        Map.of(
            "kettle.txt",
            "“The kettle is on,” said Odile.".getBytes(StandardCharsets.UTF_8),
            "a-name-that-never-seems-to-come-to-an-end-".repeat(4) + ".bin",
            new byte[] {0, 1, 2, 0, 9}));
    look("added", "/added/1");
  }

  @Test
  void how_people_stand_to_each_other() {
    long id = site.add(Stories.lanternWithTies());
    look("relations", "/story/" + id);
    look("pair", "/story/" + id + "/people/c1/with/c3");
    look("pair-unknown", "/story/" + id + "/people/c2/with/c4");
  }

  @Test
  void worlds() {
    long first = site.add(Stories.lantern().fabula());
    long second = site.add(WorldsTest.sequel().fabula());
    look("worlds", "/worlds");
    long world = site.library.makeWorld("The Lighthouse Years");
    look("world-empty", "/worlds/" + world);
    site.library.join(world, first);
    site.library.join(world, second);
    look("world", "/worlds/" + world);
  }

  @Test
  void a_story() {
    long id = site.add(Stories.lanternWithAll());
    look("story", "/story/" + id);
    look("person", "/story/" + id + "/people/c1");
    look("found", "/find?q=stair");
    look("not-found", "/nowhere");
  }

  @Test
  void a_story_out_of_order() {
    look("out-of-order", "/story/" + site.add(Stories.lanternHappening(2, 3, 0, 1)));
  }

  @Test
  void a_chapter() {
    long id = site.add(Stories.lantern().fabula());
    look("chapter", "/story/" + id + "/chapter/1");
    look("who", "/story/" + id + "/chapter/1/who");
    look("story-begun", "/story/" + id);
  }

  @Test
  void a_chapter_in_another_direction() {
    long id =
        site.add(
            MarkedUpStory.of(
                    """
                    # הפנס

                    הפנס כבה פעמיים באותו לילה, ו[c1:עודליה] טיפסה במדרגות פעמיים להדליק אותו.

                    “{c1>c2:שים לב למדרגה השלישית},” אמרה, ו[c2:ברם] שם לב.
                    """)
                .stating(MetadataField.TITLE, "הפנס")
                .stating(MetadataField.LANGUAGE, "he")
                .fabula());
    look("right-to-left", "/story/" + id + "/chapter/1");
    look("right-to-left-story", "/story/" + id);
  }

  private void look(String name, String address) {
    for (var scheme : SCHEMES) {
      browser.go(site.address());
      browser.driver.manage().addCookie(new Cookie("fabula-look", scheme + ".2.1.indent"));
      SCREENS.forEach(
          (width, height) -> {
            browser.size(width, height);
            browser.go(site.address().resolve(address));
            var where = name + "-" + scheme + "-" + width;
            picture(where);
            assertThat(browser.overflow()).as("wider than the screen: " + where).isZero();
          });
      assertThat(Accessibility.problems(browser)).as(name + " in " + scheme).isEmpty();
    }
  }

  private void picture(String name) {
    try {
      Files.write(
          PICTURES.resolve(name + ".png"), browser.driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
