package org.fabula.writing.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.writing.FerryEvents;
import org.fabula.writing.FerryStory;
import org.junit.jupiter.api.Test;

class FabulaJsonTest {

  /** {@code mvn -pl writing -am test -Dgolden=renew} writes it anew. */
  private static final Path GOLDEN = Path.of("src/test/resources/ferry.json");

  @Test
  void a_fabula_with_everything_in_it_is_written_as_the_contract_says() throws IOException {
    var json = write(FerryStory.fabula(), FabulaJson.Text.LEFT_OUT);
    if ("renew".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, json);
    }
    assertThat(json).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void spans_cut_their_words_out_of_the_code_points() throws IOException {
    int[] text = FerryStory.TEXT.codePoints().toArray();
    assertThat(spansIn(write(FerryStory.fabula(), FabulaJson.Text.LEFT_OUT)))
        .map(span -> new String(text, span[0], span[1] - span[0]))
        .contains(
            "We are late 😀 already.", "Aye, Skipper!", "that night", "said Captain Ada Lovell");
  }

  @Test
  void events_say_who_acts_and_how_they_are_told() throws IOException {
    assertThat(write(FerryEvents.fabula(), FabulaJson.Text.LEFT_OUT))
        .contains(
            """
            {"id":"e2","span":[137,143],"what":"looked","extract":[132,151],\
            "participants":["c2","c1"],"actors":["c2"],"scene":"s1","mode":"shown",\
            "storyOrder":null,"weight":0.5,"confidence":0.75},
            """);
  }

  @Test
  void ties_say_which_way_they_go_who_says_so_and_how_they_change() throws IOException {
    assertThat(write(FerryEvents.fabula(), FabulaJson.Text.LEFT_OUT))
        .contains(
            """
            {"a":"c1","b":"c2","kind":"work","role":"superior","direction":"mutual",\
            "manner":"told","polarity":null,"from":158,"to":165,"assertedBy":"c2",\
            "knownFrom":166,"evidence":[[158,165]],"confidence":0.45}""",
            """
            "curves":[
            {"a":"c1","b":"c2","points":[[166,0.18]],"phases":[]}],
            "namesInUse":[
            {"user":"c2","bearer":"c1","name":"Skipper","addresses":[[158,165]],"references":[],\
            "narrated":false,"confidence":0.6}],
            """);
  }

  @Test
  void the_text_goes_in_when_it_is_asked_for() throws IOException {
    assertThat(write(FerryStory.fabula(), FabulaJson.Text.INCLUDED))
        .contains("\"text\":\"Title: The Last Ferry 🌊\\n");
    assertThat(write(FerryStory.fabula(), FabulaJson.Text.LEFT_OUT)).doesNotContain("Cast off");
  }

  @Test
  void a_story_of_which_nothing_is_known_has_all_sections_empty() throws IOException {
    var story = Story.ofText("It rained.");
    var nothing =
        new Fabula(story, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    assertThat(write(nothing, FabulaJson.Text.LEFT_OUT))
        .isEqualTo(
            """
            {"fabula":1,
            "story":{"title":null,"author":null,"language":"en","format":"text","sha256":"ab12",\
            "textLength":10,"metadata":{}},
            "notes":[],
            "chapters":[
            {"id":"ch1","title":null,"span":[0,10]}],
            "characters":[],
            "places":[],
            "organisations":[],
            "quotations":[],
            "thoughts":[],
            "scenes":[],
            "timeExpressions":[],
            "timeline":{"links":[],"told":[],"conflicts":[]},
            "events":[],
            "relationships":[],
            "curves":[],
            "namesInUse":[],
            "addressChanges":[],
            "reveals":[],
            "facts":[],
            "conflicts":[]}
            """);
  }

  @Test
  void half_a_surrogate_pair_becomes_one_question_mark() throws IOException {
    var story = Story.ofText("Broken \uD83D here.");
    var nothing =
        new Fabula(story, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    assertThat(write(nothing, FabulaJson.Text.INCLUDED)).contains("\"text\":\"Broken ? here.\"");
  }

  @Test
  void the_stream_stays_open() throws IOException {
    var out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new IllegalStateException("closed");
          }
        };
    FabulaJson.write(FerryStory.fabula(), "ab12", FabulaJson.Text.LEFT_OUT, out);
    assertThat(out.toString(UTF_8)).endsWith("\"conflicts\":[]}\n");
  }

  private static String write(Fabula fabula, FabulaJson.Text text) throws IOException {
    var out = new ByteArrayOutputStream();
    FabulaJson.write(fabula, "ab12", text, out);
    return out.toString(UTF_8);
  }

  /** Every array that starts with two numbers. */
  private static List<int[]> spansIn(String json) throws IOException {
    var spans = new ArrayList<int[]>();
    try (var parser = new JsonFactory().createParser(json)) {
      var before = JsonToken.NOT_AVAILABLE;
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (before == JsonToken.START_ARRAY && token == JsonToken.VALUE_NUMBER_INT) {
          spans.add(new int[] {parser.getIntValue(), parser.nextIntValue(-1)});
        }
        before = token;
      }
    }
    return spans;
  }
}
