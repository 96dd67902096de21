package org.fabula.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  @TempDir Path folder;
  private Path stair;

  @BeforeEach
  void writeStory() throws IOException {
    stair = Stories.write(folder, "stair.txt", Stories.STAIR);
  }

  @Test
  void a_report_is_printed_and_no_library_made() {
    var read = Typed.in(folder, "read", stair.toString());

    assertThat(read.status()).isZero();
    assertThat(read.text()).contains("The Third Stair");
    assertThat(folder.resolve("library.sqlite")).doesNotExist();
  }

  @Test
  void json_holds_the_text_when_asked_to() {
    var json = Typed.in(folder, "read", stair.toString(), "--format", "json");
    var withText = Typed.in(folder, "read", stair.toString(), "--format=JSON", "--with-text");

    assertThat(json.text()).startsWith("{").contains("\"fabula\"").doesNotContain("winter apples");
    assertThat(withText.text()).contains("winter apples");
  }

  @Test
  void a_file_gets_what_would_have_been_printed() {
    var out = folder.resolve("stair.json");

    var read = Typed.in(folder, "read", stair.toString(), "--format", "json", "-o", out.toString());

    assertThat(read).isEqualTo(new Typed(0, List.of(), List.of()));
    assertThat(out)
        .content()
        .isEqualToIgnoringNewLines(
            Typed.in(folder, "read", stair.toString(), "--format", "json").text());
    assertThat(folder).isDirectoryNotContaining("glob:**unfinished");
  }

  @Test
  void the_story_itself_is_never_written_over() {
    var read = Typed.in(folder, "read", stair.toString(), "-o", stair.toString());

    assertThat(read.status()).isEqualTo(Main.FAILED);
    assertThat(read.problems()).singleElement().asString().contains("name another file");
    assertThat(stair).hasContent(Stories.STAIR);
  }

  @Test
  void a_place_that_cannot_be_written_is_told_of() throws IOException {
    var out = folder.resolve("no/such/folder/stair.json");

    var read = Typed.in(folder, "read", stair.toString(), "-o", out.toString());

    assertThat(read.status()).isEqualTo(Main.FAILED);
    assertThat(read.problems()).singleElement().asString().contains("no such file or folder");
    assertThat(Files.exists(out)).isFalse();
  }

  @Test
  void what_is_no_story_is_told_of_in_one_line() {
    var read = Typed.in(folder, "read", folder.toString());

    assertThat(read.status()).isEqualTo(Main.FAILED);
    assertThat(read.problems()).singleElement().asString().startsWith(folder.toString());
  }

  @Test
  void a_quotation_is_explained() throws IOException {
    var landing =
        Stories.write(
            folder,
            "landing.txt",
            """
            Martha waited on the landing. Oscar came in, and he shook the rain from his hat.

            “I ran all the way,” said Oscar.

            “So I see,” said Martha. She gave Oscar a towel.
            """);
    var read = Typed.in(folder, "read", landing.toString(), "--tier=quick", "--explain", "q2");

    assertThat(read.status()).isZero();
    assertThat(read.text())
        .startsWith("“So I see,”")
        .containsPattern("Speaker +Martha, >?[0-9]+% sure")
        .containsPattern("Cue +said Martha")
        .contains("WHO MAY HAVE SAID IT", "a tag that names them");
  }

  @Test
  void a_quotation_that_is_not_there_is_told_with_those_that_are() {
    var read = Typed.in(folder, "read", stair.toString(), "--tier=quick", "--explain", "q4");

    assertThat(read.status()).isEqualTo(Main.FAILED);
    assertThat(read.problems())
        .containsExactly(stair + ": there is no quotation q4 in it; they are q1 to q3");
    assertThat(read.text()).isEmpty();
  }

  @Test
  void what_is_no_quotation_is_wrong_usage_and_so_is_an_explanation_as_json() {
    var none = Typed.in(folder, "read", stair.toString(), "--explain", "17");
    var json = Typed.in(folder, "read", stair.toString(), "--explain", "q1", "--format", "json");

    assertThat(none.status()).isEqualTo(Main.WRONG_USAGE);
    assertThat(none.problems()).singleElement().asString().contains("'17'", "q1, q2, ...");
    assertThat(json.status()).isEqualTo(Main.WRONG_USAGE);
    assertThat(json.problems()).singleElement().asString().contains("--explain", "JSON");
  }
}
