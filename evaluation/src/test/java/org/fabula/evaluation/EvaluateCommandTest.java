package org.fabula.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  private static final String ANSWER =
      """
      {"fabula":1,"story":{"textLength":24},
       "characters":[{"id":"c1","name":"Odile","aliases":[],"mentions":[[18,23,"name"]]}],
       "quotations":[{"id":"q1","spans":[[1,11]],"speaker":"c1","addressees":[]}]}
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void write_a_corpus_of_one_text() throws IOException {
    write("gold/own/stair.txt", "“Mind that!” said Odile.");
    write(
        "gold/own/stair.json",
        """
        {"corpus":"own","name":"stair","text":"“Mind that!” said Odile.",
         "characters":[{"id":"o","name":"Odile","aliases":["Odile"],"category":""}],
         "quotes":[{"spans":[[0,12]],"speaker":"o","addressees":[],"type":"Explicit"}]}
        """);
    write("gold/own/no-gold.txt", "Nobody has read this.");
  }

  @Test
  void a_saved_answer_is_scored() throws IOException {
    write("answers/own/stair.json", ANSWER);
    assertThat(run("gold", "--answers", path("answers"))).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            ## own

            | text | gold quotes | quotes F1 | words F1 | named | expl. | named 1:1 | cluster | \
            cast P | cast R |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            | stair | 1 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 0.0 | 0.0 |

            """);
  }

  @Test
  void events_are_scored_where_tokens_are_labelled() throws IOException {
    write(
        "gold/own/events/stair.tsv", "“\tO\nMind\tO\nthat\tO\n\n!\tO\nsaid\tEVENT\nOdile\tEVENT\n");
    write(
        "answers/own/stair.json",
        ANSWER.replace(
            "\"quotations\"",
            """
            "events":[{"span":[13,17],"mode":"told"},{"span":[1,5],"mode":"planned"}],
            "quotations"\
            """));
    assertThat(run("gold", "--answers", path("answers"))).isZero();
    assertThat(out.toString())
        .contains("| event P | event R | event F1 |")
        .contains("| 100.0 | 50.0 | 66.7 |");
  }

  @Test
  void what_events_were_worked_out_from_is_written_with_what_is_right() throws IOException {
    write("gold/own/events/stair.tsv", "said\tEVENT\n");
    assertThat(run("gold", "--evidence", path("evidence"))).isZero();
    var file = folder.resolve("evidence/own/stair.events.gz");
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      var lines = new String(in.readAllBytes(), UTF_8).lines().toList();
      assertThat(lines).hasSize(3).anyMatch(line -> line.startsWith("13\t1\t\t"));
      assertThat(lines.get(0)).matches("1\t0\t\t\\d+( \\d+)+");
    }
  }

  @Test
  void what_tells_that_a_scene_starts_is_written_to_train_on() throws IOException {
    write("gold/own/two.txt", "Odile slept.\n\nBram rowed.\n");
    write(
        "gold/own/two.json",
        """
        {"corpus":"own","name":"two","text":"Odile slept.\\n\\nBram rowed.\\n","characters":[],
         "scenes":[{"start":0,"end":14,"pov":"omniscient","present":[]},
                   {"start":14,"end":26,"pov":"omniscient","present":[]}]}
        """);
    assertThat(run("gold", "--only", "two", "--evidence", path("evidence"))).isZero();
    var lines = lines("evidence/own/two.scenes.gz");
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("start\twords\theading\tscene\topening\tbias\t");
    assertThat(lines.get(1)).startsWith("14\t2\t0\t1\tbram rowed ^bram ^bram_rowed\t1.0\t");
  }

  @Test
  void figures_come_as_json_too() throws IOException {
    write("answers/own/stair.json", ANSWER);
    assertThat(run("gold/own", "--json", "--answers", path("answers"))).isZero();
    assertThat(out.toString())
        .contains("\"own\"", "\"stair\"", "\"speaker_named/all\"", "\"acc\" : 1.0");
  }

  @Test
  void what_was_understood_is_kept_and_scores_the_same_again() throws IOException {
    assertThat(run("gold", "--out", path("answers"))).isZero();
    assertThat(folder.resolve("answers/own/stair.json")).content().startsWith("{\"fabula\":1,");
    assertThat(out.toString()).contains("| seconds | words/s |").contains("| stair | 1 |");
    assertThat(err.toString()).startsWith("own/stair: ");
    assertThat(run("gold", "--answers", path("answers"))).isZero();
  }

  @Test
  void a_text_that_cannot_be_scored_is_told_and_the_others_are_scored() throws IOException {
    write("answers/own/stair.json", ANSWER);
    write("gold/own/zebra.txt", "Short.");
    write("gold/own/zebra.json", "{\"corpus\":\"own\",\"text\":\"Short.\"}");
    write("answers/own/zebra.json", ANSWER);
    assertThat(run("gold", "--answers", path("answers"))).isEqualTo(1);
    assertThat(out.toString()).contains("| stair |");
    assertThat(err.toString())
        .contains("zebra.txt: not scored; the answer is about a text of 24 code points");
  }

  @Test
  void gold_data_may_lie_in_a_folder_of_their_own() throws IOException {
    write("answers/own/stair.json", ANSWER);
    Files.createDirectory(folder.resolve("gold/own/gold"));
    Files.move(folder.resolve("gold/own/stair.json"), folder.resolve("gold/own/gold/stair.json"));
    assertThat(run("gold", "--answers", path("answers"))).isZero();
    assertThat(out.toString()).contains("| stair | 1 |");
  }

  @Test
  void passages_of_one_kind_share_a_row() throws IOException {
    var passage =
        """
        === passage %s
        “Mind that!” said Odile.
        === cast
        Odile
        === gold
        explicit Odile: Mind that!
        """;
    write("suite/stairs.passages", passage.formatted("up") + passage.formatted("down"));
    write("suite/doors.passages", passage.formatted("open"));
    for (var name : List.of("stairs/up", "stairs/down", "doors/open")) {
      write("answers/suite/" + name + ".json", ANSWER.replace(":24}", ":25}"));
    }
    assertThat(run("suite", "--answers", path("answers"))).isZero();
    assertThat(out.toString())
        .contains("| doors | 1 | 100.0 |")
        .contains("| stairs (2 passages) | 2 | 100.0 |")
        .contains("| POOLED (3 texts) | 3 | 100.0 |")
        .contains("| 100.0 | 100.0 |\n"); // one quotation is enough to be one of the cast
    assertThat(run("suite", "--only", "stairs/up", "--only", "doors", "--answers", path("answers")))
        .isZero();
    assertThat(out.toString()).contains("| stairs | 1 |").contains("| POOLED (2 texts) |");
  }

  @Test
  void passages_of_novels_get_a_table_of_what_happens_with_a_row_for_each_part()
      throws IOException {
    write("novels/Flood.txt", "Wren slept. By noon it rained.");
    var passage =
        """
        {"name":"%s","source":"Flood","span":[12,30],"use":"%s","time_expressions":[{"span":[0,7]}]}
        """;
    write("passages/noon.json", passage.formatted("noon", "tune"));
    write("passages/rain.json", passage.formatted("rain", "test"));
    write(
        "passages/elsewhere.json", passage.formatted("elsewhere", "test").replace("Flood", "Sea"));
    var found =
        """
        {"fabula":1,"story":{"textLength":18},"timeExpressions":[{"span":[3,7]}]}
        """;
    write("answers/passages/noon.json", found);
    write("answers/passages/rain.json", found.replace("[3,7]", "[8,10]"));
    assertThat(run("passages", "--novels", path("novels"), "--answers", path("answers"))).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            ## passages

            | text | times F1 |
            | --- | --- |
            | noon | 100.0 |
            | rain | 0.0 |
            | test (1 texts) | 0.0 |
            | tune (1 texts) | 100.0 |
            | POOLED (2 texts) | 50.0 |

            """);
    assertThat(run("passages")).isEqualTo(1);
    assertThat(err.toString()).contains("passages of novels and --novels");
  }

  @Test
  void a_text_whose_talk_and_story_are_annotated_gets_both_tables() throws IOException {
    write("answers/own/stair.json", ANSWER);
    write(
        "gold/own/stair.json",
        """
        {"corpus":"own","name":"stair","text":"“Mind that!” said Odile.",
         "metadata":{"title":{"value":"The Stair"},"author":{"value":null}},
         "characters":[{"id":"o","name":"Odile","aliases":["Odile"],"category":""}],
         "quotes":[{"spans":[[0,12]],"speaker":"o","addressees":[],"type":"Explicit"}],
         "scenes":[{"start":0,"end":24,"place":"the stair","pov":"o","present":["o"]}]}
        """);
    write(
        "answers/own/stair.json",
        ANSWER.replace(
            "\"quotations\"",
            """
            "places":[{"id":"p1","name":"a stair"}],
            "scenes":[{"span":[0,24],"place":"p1","pointOfView":"c1","present":["c1"]}],
            "quotations\""""));
    assertThat(run("gold", "--answers", path("answers"))).isZero();
    assertThat(out.toString())
        .containsIgnoringNewLines(
            "| stair | 1 | 100.0 |",
            """
            | text | metadata | scenes F1 | view | present F1 | place |
            | --- | --- | --- | --- | --- | --- |
            | stair | 0.0 | 0.0 | 100.0 | 100.0 | 100.0 |
            """);
  }

  @Test
  void what_speakers_were_worked_out_from_is_written_with_who_is_right() throws IOException {
    assertThat(run("gold", "--evidence", path("evidence"))).isZero();
    var file = folder.resolve("evidence/own/stair.turns.gz");
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      var lines = new String(in.readAllBytes(), UTF_8).lines().toList();
      assertThat(lines).hasSize(2);
      assertThat(lines.get(0)).startsWith("{\"clues\":[\"tag-name\",").contains("\"steps\":[");
      assertThat(lines.get(1))
          .startsWith("{\"conversation\":0,\"gold\":1,")
          .contains("{\"character\":\"c1\",\"right\":true,\"clues\":[[0,1.0],[1,1.0],");
    }
  }

  @Test
  void a_text_is_read_with_the_weights_that_have_not_seen_it() throws IOException {
    write("weights/folds.tsv", "stair\tfold-0.tsv\n");
    write("weights/fold-0.tsv", "units:bias\t0\n");
    assertThat(run("gold", "--weights", path("weights"))).isEqualTo(1);
    assertThat(err.toString()).contains("the speaker model has no weights for units:output");
  }

  @Test
  void who_is_in_a_scene_and_where_it_plays_is_written_to_train_on() throws IOException {
    var text =
        "Odile sat in the kitchen. “Mind that!” said Odile. Odile slept.\n\nBram slept.\n\nBram sang.\n";
    write("gold/own/two.txt", text);
    write(
        "gold/own/two.json",
        """
        {"corpus":"own","name":"two","characters":[{"id":"o","name":"Odile","aliases":[]}],
         "scenes":[{"start":0,"end":64,"pov":"o","present":["o"],"place":"the kitchen"},
                   {"start":78,"end":88,"pov":"omniscient","present":[],"place":null}]}
        """);
    assertThat(run("gold", "--only", "two", "--given", "scenes", "--evidence", path("evidence")))
        .isZero();
    var people = lines("evidence/own/two.people.gz");
    assertThat(people.get(0)).startsWith("bias\tspeaks\t");
    assertThat(people.get(1)).startsWith("0\t76\t1\t1.0\t1.0\t");
    var places = lines("evidence/own/two.places.gz");
    assertThat(places.get(1)).startsWith("0\t76\t1\tthe kitchen\t1.0\t");
    assertThat(places.get(2)).startsWith("78\t10\t0\tthe kitchen\t0.0\t");
  }

  private List<String> lines(String file) throws IOException {
    try (var in = new GZIPInputStream(Files.newInputStream(folder.resolve(file)))) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }

  @Test
  void quotations_and_characters_may_be_told_beforehand() throws IOException {
    write("gold/own/stair.txt", "Mind that! said odile wren.");
    write(
        "gold/own/stair.json",
        """
        {"corpus":"own","name":"stair","text":"Mind that! said odile wren.",
         "characters":[{"id":"o","name":"Odile Wren","aliases":[],"category":""}],
         "quotes":[{"spans":[[0,10]],"speaker":"o","addressees":[],"type":"Explicit"}]}
        """);
    assertThat(run("gold")).isZero();
    assertThat(out.toString()).contains("| stair | 1 | 0.0 | 0.0 | 0.0 |");
    assertThat(run("gold", "--given", "quotations,characters")).isZero();
    assertThat(out.toString()).contains("| stair | 1 | 100.0 | 100.0 | 100.0 |");
  }

  @Test
  void a_folder_without_gold_texts_is_told() {
    assertThat(run("nowhere")).isEqualTo(1);
    assertThat(err.toString()).contains("no gold text to score here");
    assertThat(run("gold", "--only", "another")).isEqualTo(1);
  }

  private int run(String gold, String... options) {
    var arguments = new String[options.length + 1];
    arguments[0] = path(gold);
    System.arraycopy(options, 0, arguments, 1, options.length);
    return EvaluateCommand.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
