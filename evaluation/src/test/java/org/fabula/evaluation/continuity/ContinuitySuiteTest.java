package org.fabula.evaluation.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.fabula.understanding.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContinuitySuiteTest {

  private static final String CASES =
      """
      {"kind":"looks","cases":[
       {"id":"a","kind":"looks","use":"tune","planted":true,"expected":"contradiction",
        "texts":[{"title":"A","text":"Odile and Bram sat down. Odile had green eyes. Bram laughed. Odile had brown eyes."}],
        "passages":[{"text":0,"span":[25,45]},{"text":0,"span":[60,80]}]},
       {"id":"b","kind":"looks","use":"tune","planted":true,"expected":"contradiction",
        "texts":[{"title":"B","text":"Odile and Bram sat down. Nothing else was told of them."}],
        "passages":[{"text":0,"span":[0,5]},{"text":0,"span":[10,14]}]},
       {"id":"c","kind":"looks","use":"test","planted":false,"expected":"none",
        "texts":[{"title":"C","text":"Odile and Bram sat down. Odile had green eyes. Odile had brown eyes."}],
        "passages":[]}]}
      """;

  @TempDir Path folder;

  @Test
  void what_is_found_and_what_is_made_up_is_counted_by_half_and_kind() throws IOException {
    Files.writeString(folder.resolve("looks.json"), CASES);
    var told = new ArrayList<String>();

    assertThat(ContinuitySuite.isIn(folder)).isTrue();
    var score = ContinuitySuite.in(folder).score(Understanding.english(), told::add);

    assertThat(score.table())
        .contains(
            "| test, all | 0 | 0 | 0.0 | - | 1 | 1 |",
            "| tune, all | 2 | 1 | 100.0 | 50.0 | 0 | 0 |",
            "| tune, looks | 2 | 1 | 100.0 | 50.0 | 0 | 0 |")
        .doesNotContain("test, looks");
    assertThat(told).containsExactly("b: missed");
  }

  @Test
  void other_folders_hold_no_cases() throws IOException {
    Files.writeString(folder.resolve("stair.json"), "{}");
    assertThat(ContinuitySuite.isIn(folder)).isFalse();
  }

  @Test
  void whole_stories_of_a_world_are_scored_by_their_words() throws IOException {
    var gold = Files.createDirectory(folder.resolve("gold"));
    Files.writeString(
        folder.resolve("first.txt"),
        "Odile and Bram sat down. Odile had green eyes. Bram laughed.");
    Files.writeString(
        folder.resolve("Second_Part.txt"),
        "Odile and Bram stood up. Odile had brown eyes. Bram laughed.");
    Files.writeString(
        gold.resolve("contradictions.json"),
        """
        {"world":"Stair","stories":["first","second-part"],"contradictions":[{"id":"x1","passages":[
          {"story":"first","passage":"Odile had green eyes"},
          {"story":"second-part","span":{"from":["Odile had brown eyes",1]},"passage":""}]}],
         "near_misses":[]}
        """);

    assertThat(ContinuitySuite.isIn(gold)).isTrue();
    assertThat(ContinuitySuite.in(gold).score(Understanding.english(), told -> {}).table())
        .contains("| Stair | 1 | 1 | 100.0 | 100.0 | 0 | 0 |");
  }
}
