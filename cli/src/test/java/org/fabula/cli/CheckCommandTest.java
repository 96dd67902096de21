package org.fabula.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final String EVENING =
      """
      Odile opened the door and Bram came in. Odile had %s eyes.

      “Sit down,” said Odile.

      “I will,” said Bram. He put his hat on the stove.
      """;

  @TempDir Path folder;

  @Test
  void both_passages_stand_side_by_side() throws IOException {
    var evening = EVENING.formatted("green") + "\nOdile laughed. Odile had brown eyes.\n";
    var file = Stories.write(folder, "evening.txt", evening);

    var check = Typed.in(folder, "check", file.toString(), "--tier", "quick");

    assertThat(check.status()).isZero();
    assertThat(check.text())
        .contains("1 conflict in evening.txt", "cannot be both green and brown");
    assertThat(check.output())
        .anyMatch(line -> line.contains("green eyes.") && line.contains("|"))
        .allMatch(line -> line.length() <= 80);
  }

  @Test
  void stories_are_checked_against_each_other() throws IOException {
    var one = Stories.write(folder, "one.txt", EVENING.formatted("green"));
    var two = Stories.write(folder, "two.txt", EVENING.formatted("brown"));

    var check =
        Typed.in(
            folder, "check", one.toString(), two.toString(), "--tier", "quick", "--format", "json");

    assertThat(check.status()).isZero();
    assertThat(check.text())
        .startsWith("{")
        .contains("\"one.txt\"", "\"story\":0", "\"story\":1", "green", "brown");
  }

  @Test
  void a_story_given_twice_is_checked_once() throws IOException {
    var one = Stories.write(folder, "one.txt", EVENING.formatted("green"));
    var copy = Stories.write(folder, "copy.txt", EVENING.formatted("green"));

    var check = Typed.in(folder, "check", one.toString(), copy.toString(), "--tier", "quick");

    assertThat(check.status()).isZero();
    assertThat(check.problems()).singleElement().asString().contains("the same story again");
    assertThat(check.text()).contains("Nothing found in one.txt");
  }

  @Test
  void what_is_no_story_is_told_of_in_one_line_and_the_others_are_checked() throws IOException {
    var file = Stories.write(folder, "one.txt", EVENING.formatted("green"));

    var check = Typed.in(folder, "check", "nowhere.txt", file.toString(), "--tier", "quick");

    assertThat(check.status()).isEqualTo(Main.FAILED);
    assertThat(check.problems()).singleElement().asString().startsWith("nowhere.txt: there is no");
    assertThat(check.text()).contains("Nothing found in one.txt");
  }

  @Test
  void a_story_of_the_library_is_named_by_its_title() throws IOException {
    Stories.write(folder.resolve("stories"), "stair.txt", Stories.STAIR);
    Typed.in(folder, "add", folder.resolve("stories").toString());

    var check = Typed.in(folder, "check", "third stair");

    assertThat(check.problems()).singleElement().asString().contains("not been understood yet");
  }
}
