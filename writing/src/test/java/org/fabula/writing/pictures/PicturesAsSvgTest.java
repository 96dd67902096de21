package org.fabula.writing.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fabula.understanding.cast.StoryCharacter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class PicturesAsSvgTest {

  private static final ChartLinks LINKS =
      new ChartLinks() {
        @Override
        public String passage(int offset) {
          return "/read?at=" + offset + "&a=\"<b>";
        }

        @Override
        public String person(StoryCharacter who) {
          return "/who/" + who.id();
        }

        @Override
        public String pair(StoryCharacter a, StoryCharacter b) {
          return "/who/" + a.id() + "/with/" + b.id();
        }

        @Override
        public String classes(StoryCharacter who) {
          return "of-" + who.id();
        }
      };

  @Test
  void every_scene_of_a_storyline_leads_to_its_passage_and_says_who_is_there() throws Exception {
    var svg = parse(StorylineSvg.of(StorylineChart.of(MadeUpScenes.of("AB", "", "B")), LINKS));
    var links = svg.getElementsByTagName("a");
    assertThat(links.getLength()).isEqualTo(5);
    assertThat(((Element) links.item(0)).getAttribute("href")).isEqualTo("/read?at=0&a=\"<b>");
    assertThat(((Element) links.item(0)).getAttribute("aria-label")).isEqualTo("Scene 1: A, B");
    assertThat(((Element) links.item(1)).getAttribute("aria-label")).isEqualTo("Scene 2");
    assertThat(((Element) links.item(4)).getAttribute("aria-label")).isEqualTo("B, in 2 scenes");
    assertThat(((Element) links.item(4)).getAttribute("class")).isEqualTo("strand of-c2");
  }

  @Test
  void every_scene_of_a_story_curve_leads_to_its_passage_and_says_when_it_happens()
      throws Exception {
    var fabula = MadeUpScenes.ranked(MadeUpScenes.of("A", "B", "A"), 2, 0, 1);
    var links = parse(StoryCurveSvg.of(StoryCurve.of(fabula), LINKS)).getElementsByTagName("a");
    assertThat(links.getLength()).isEqualTo(3);
    assertThat(((Element) links.item(0)).getAttribute("aria-label"))
        .isEqualTo("Scene 1: 2 in the story");
    assertThat(((Element) links.item(1)).getAttribute("aria-label"))
        .isEqualTo("Scene 2: not known when");
  }

  @Test
  void a_picture_has_a_title_and_a_description_and_no_style_of_its_own() throws Exception {
    var fabula = MadeUpScenes.ranked(MadeUpScenes.of("AB", "B"), 2, 1);
    for (var text :
        new String[] {
          StorylineSvg.of(StorylineChart.of(fabula), LINKS),
          StoryCurveSvg.of(StoryCurve.of(fabula), LINKS)
        }) {
      var svg = parse(text);
      assertThat(svg.getDocumentElement().getFirstChild().getNodeName()).isEqualTo("title");
      assertThat(svg.getElementsByTagName("desc").getLength()).isEqualTo(1);
      assertThat(text).doesNotContain("style=", "fill=", "stroke=", "#");
    }
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }
}
