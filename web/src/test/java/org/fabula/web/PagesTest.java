package org.fabula.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fabula.story.MetadataField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

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
  void an_empty_library_says_so_and_offers_to_add_files() {
    assertThat(site.page("/"))
        .contains("Your library is empty.")
        .contains("enctype=\"multipart/form-data\"");
  }

  @Test
  void the_library_shows_a_story_with_what_its_file_says() {
    site.add(Stories.lantern().fabula());
    assertThat(site.page("/"))
        .contains("The Third Stair", "The Lighthouse Years", "PG-13", "somebody believed dead")
        .contains("Hale &amp; &lt;b&gt;Harbour&lt;/b&gt;");
  }

  @Test
  void a_storys_page_shows_its_cast_and_scenes() {
    long id = site.add(Stories.lantern().fabula());
    assertThat(site.page("/story/" + id))
        .contains("Odile Marsh", "Bram", "Corwin Hale", "Marlow Light", "Read");
  }

  @Test
  void a_chapter_is_shown_with_the_marks_its_author_set() {
    long id = site.add(Stories.lantern().fabula());
    assertThat(site.page("/story/" + id + "/chapter/1"))
        .contains("<em>Not tonight</em>", "* * *", "Mind the third stair")
        .doesNotContain("Magpie");
  }

  @Test
  void the_words_a_reader_looks_for_are_found_and_marked() {
    long id = site.add(Stories.lantern().fabula());
    assertThat(site.page("/find?q=mended"))
        .contains("<mark>mended</mark>", "/story/" + id + "/chapter/1?look#p");
  }

  @Test
  void the_look_a_reader_chose_is_there_at_once_on_the_next_page() {
    site.post(
        "/",
        "/look",
        Map.of("scheme", "night", "size", "4", "width", "0", "parting", "gap", "back", "/"));
    assertThat(site.page("/")).contains("class=\"scheme-night size-4 width-0 by-gap\"");
  }

  @Test
  void an_address_without_a_page_is_answered_by_a_page() {
    for (var address : new String[] {"/nowhere", "/story/99", "/story/x", "/story/99/chapter/1"}) {
      var answer = site.get(address);
      assertThat(answer.statusCode()).as(address).isEqualTo(404);
      assertThat(answer.body()).contains("There is no such page.");
    }
  }

  @Test
  void nothing_a_story_says_becomes_markup() {
    var evil = "<img src=x onerror=alert(1)>\"'</title></script><script>alert(2)</script>";
    long id =
        site.add(
            MarkedUpStory.of(
                    "# " + evil + "\n\n“{c1>c2:Well " + evil + ",}” said [c1:" + evil + "].")
                .stating(MetadataField.TITLE, evil)
                .stating(MetadataField.AUTHOR, evil)
                .stating(MetadataField.SUMMARY, evil)
                .stating(MetadataField.WARNINGS, evil, "other")
                .stating(MetadataField.LANGUAGE, evil)
                .fabula());
    site.add(Stories.lantern().fabula());
    var story = "/story/" + id;
    for (var address :
        List.of(
            "/",
            "/?q=%3Cscript%3E%22",
            "/find?q=well+%3Cscript%3E%22",
            "/find?q=well",
            story,
            story + "/people/c1",
            story + "/chapter/1",
            story + "/chapter/1/who",
            story + "/who?from=0&to=9")) {
      assertThat(site.page(address))
          .as(address)
          .doesNotContain("<img", "<script>", "onerror=alert(1)>\"");
    }
  }

  @Test
  void the_file_comes_back_byte_for_byte_and_is_not_shown() {
    long id = site.add(Stories.lantern().story());
    var answer = site.get("/story/" + id + "/original");
    assertThat(answer.body()).isEqualTo(Stories.lantern().story().text());
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename*=UTF-8''story.txt");
  }

  @Test
  void a_story_that_is_not_understood_can_be_read_and_says_so() {
    long id = site.add(Stories.lantern().story());
    assertThat(site.page("/story/" + id)).contains("still working through this story");
    assertThat(site.page("/story/" + id + "/chapter/2")).contains("You have a name");
    assertThat(site.page("/story/" + id + "/who?from=0&to=9")).contains("not worked through");
  }

  @Test
  void filters_are_taken_in_with_a_click_and_left_out_with_another() {
    OddStories.addTo(site);
    assertThat(site.page("/?q=rating%3A%22R%22")).contains("1 story", "Tide Table, rated R");
    assertThat(site.page("/?q=-rating%3A%22R%22")).contains("7 stories").doesNotContain("rated R<");
    assertThat(site.page("/?q=warning%3Aboots+author%3A%22Anonymous%22"))
        .contains("No story is like that.");
    assertThat(site.get("/length?q=tide&least=3&most=9000").uri())
        .hasToString(site.address() + "?q=words%3A3-9000+tide");
  }
}
