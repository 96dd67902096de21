package org.fabula.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fabula.library.ReadingPosition;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.CharacterName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoilerTest {

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
  void no_page_and_no_fragment_tells_a_name_or_place_before_the_reader_comes_to_it() {
    for (int index = 0; index < fabula.story().paragraphs().size(); index++) {
      int position = fabula.story().paragraphs().get(index).span().end();
      site.library.moveTo(id, ReadingPosition.at(fabula.story(), position));
      for (var address : addresses(position)) {
        assertThat(site.get(address).body().replaceFirst("(?s)<article.*</article>", ""))
            .as("%s when read up to paragraph %d", address, index)
            .doesNotContain(unknownAt(position).toArray(String[]::new));
      }
    }
  }

  @Test
  void whoever_is_not_known_yet_has_no_page() {
    site.library.moveTo(id, ReadingPosition.at(fabula.story(), chapterEnd(0)));
    assertThat(site.get("/story/" + id + "/people/c4").statusCode()).isEqualTo(404);
    assertThat(site.page("/story/" + id + "/people/c3")).contains("he ferryman");
  }

  @Test
  void opening_a_story_to_read_draws_the_veil() {
    assertThat(site.page("/story/" + id)).contains("Isaura Venn");
    site.page("/story/" + id + "/chapter/1");
    assertThat(site.page("/story/" + id)).doesNotContain("Isaura").contains("Continue");
  }

  @Test
  void a_reader_may_lift_the_veil_and_let_it_down_again() {
    var story = "/story/" + id;
    site.page(story + "/chapter/1");
    site.post(story, story + "/veil", Map.of("lift", "yes", "back", story));
    assertThat(site.page(story)).contains("Isaura Venn", "The whole story is shown");
    site.post(story, story + "/veil", Map.of("lift", "no", "back", story));
    assertThat(site.page(story)).doesNotContain("Isaura");
  }

  @Test
  void leafing_back_takes_nothing_away_from_what_is_known() {
    var chapter = "/story/" + id + "/chapter/1";
    var position = "/story/" + id + "/position";
    site.post(chapter, position, Map.of("paragraph", "12", "seen", "14"));
    var known = site.page("/story/" + id);
    site.post(chapter, position, Map.of("paragraph", "2", "seen", "3"));
    assertThat(site.page("/story/" + id)).contains("Corwin Hale");
    assertThat(known).contains("Corwin Hale");
  }

  private List<String> addresses(int position) {
    var story = "/story/" + id;
    var addresses =
        new ArrayList<>(List.of("/", story, story + "/chapter/1/who", "/find?q=the+a+said"));
    addresses.add(story + "/who?from=0&to=999");
    addresses.add(story + "/relations?at=100");
    addresses.add(story + "/relations?at=50");
    addresses.add("/worlds");
    addresses.add(story + "/names?from=0&to=999");
    for (var who : fabula.characters()) {
      addresses.add(story + "/people/" + who.id());
      fabula
          .characters()
          .forEach(other -> addresses.add(story + "/people/" + who.id() + "/with/" + other.id()));
    }
    for (var mention : fabula.mentions()) {
      int start = mention.mention().span().start();
      int paragraph = fabula.story().paragraphIndexAt(start);
      int offset = start - fabula.story().paragraphs().get(paragraph).span().start();
      addresses.add(story + "/card?paragraph=" + paragraph + "&offset=" + offset);
    }
    for (int chapter = 0; chapter <= fabula.story().chapterIndexAt(position - 1); chapter++) {
      addresses.add(story + "/chapter/" + (chapter + 1) + "/who");
    }
    if (position <= chapterEnd(0)) {
      addresses.add(story + "/chapter/1");
    }
    return addresses;
  }

  /** Names that nobody has read by then, and words of places and headings to come. */
  private List<String> unknownAt(int position) {
    var read = fabula.story().text().substring(0, position).toLowerCase(Locale.ROOT);
    var words = new ArrayList<>(List.of("Quern", "Magpie", "What the Ferryman Brought"));
    fabula.characters().stream()
        .flatMap(who -> who.names().stream())
        .map(CharacterName::text)
        .forEach(words::add);
    words.removeIf(word -> read.contains(word.toLowerCase(Locale.ROOT)));
    return words.isEmpty() ? List.of("nothing is left to tell") : words;
  }

  private int chapterEnd(int index) {
    return fabula.story().chapters().get(index).span().end();
  }
}
