package org.fabula.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
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
        .contains("<mark>mended</mark>", "/story/" + id + "/chapter/1#p");
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
}
