package org.fabula.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddCommandTest {

  @TempDir Path folder;

  @Test
  void each_file_has_a_line_that_says_what_became_of_it() throws IOException {
    var stair = Stories.write(folder, "stair.txt", Stories.STAIR);
    var ferry = Stories.write(folder, "ferry.txt", Stories.FERRY);
    add(stair);
    Stories.write(folder, "stair.txt", Stories.STAIR + "\nIt was mended in spring.\n");
    add(ferry);

    var added = add(stair, ferry);

    assertThat(added.status()).isZero();
    assertThat(added.output())
        .containsExactly(
            "new version    " + stair, "already there  " + ferry, "1 already there, 1 new version");
    assertThat(added.problems()).isEmpty();
  }

  @Test
  void a_bad_file_is_told_of_in_one_line_and_stops_nothing() throws IOException {
    var empty = Stories.write(folder, "empty.txt", "");
    var missing = folder.resolve("missing.txt");
    var stair = Stories.write(folder, "stair.txt", Stories.STAIR);

    var added = add(empty, missing, stair);

    assertThat(added.status()).isEqualTo(Main.FAILED);
    assertThat(added.output()).containsExactly("new            " + stair, "1 new, 2 failed");
    assertThat(added.problems()).hasSize(2);
    assertThat(added.problems()).element(0).asString().startsWith(empty + ": ").contains("; ");
    assertThat(added.problems()).element(1).asString().startsWith(missing + ": ").contains("; ");
  }

  @Test
  void of_a_folder_what_is_no_story_is_passed_over_and_counted() throws IOException {
    var stories = folder.resolve("stories");
    var stair = Stories.write(stories, "b/stair", Stories.STAIR);
    var ferry = Stories.write(stories, "a/ferry.txt", Stories.FERRY);
    Stories.write(stories, "a/ferry.json", "{\"fabula\": 1, \"story\": \"The Late Ferry\"}");
    Stories.write(stories, "README.md", Stories.FERRY);
    Stories.write(stories, ".hidden/stair.txt", Stories.STAIR);
    Files.write(stories.resolve("cover.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});

    var added = add(stories);

    assertThat(added.output())
        .containsExactly(
            "new            " + ferry,
            "new            " + stair,
            "2 new, 3 other files passed over");
    assertThat(added.problems()).isEmpty();
  }

  @Test
  void the_chapters_of_an_unpacked_book_are_no_stories() throws IOException {
    var stories = folder.resolve("stories");
    var stair = Stories.write(stories, "stair.txt", Stories.STAIR);
    Stories.write(stories, "book/META-INF/container.xml", "<container/>");
    Stories.write(stories, "book/chapter1.xhtml", "<html><p>" + Stories.FERRY + "</p></html>");

    assertThat(add(stories).output())
        .containsExactly("new            " + stair, "1 new, 1 other file passed over");
  }

  @Test
  void a_folder_without_stories_is_a_failure() throws IOException {
    var added = add(Files.createDirectory(folder.resolve("nothing")));

    assertThat(added.status()).isEqualTo(Main.FAILED);
    assertThat(added.problems()).singleElement().asString().contains("no story");
  }

  @Test
  void a_file_named_twice_is_added_once() throws IOException {
    var stair = Stories.write(folder, "stair.txt", Stories.STAIR);

    var added = add(stair, folder.resolve(".").resolve("stair.txt"));

    assertThat(added.output()).containsExactly("new            " + stair);
  }

  @Test
  void a_library_that_is_none_is_left_alone() throws IOException {
    var stair = Stories.write(folder, "stair.txt", Stories.STAIR);

    var added = Typed.in(folder, "add", "--library", stair.toString(), stair.toString());

    assertThat(added.status()).isEqualTo(Main.FAILED);
    assertThat(added.problems()).singleElement().asString().startsWith(stair + ": ");
    assertThat(stair).hasContent(Stories.STAIR);
  }

  @Test
  void a_name_that_would_steer_the_terminal_is_shown_harmless() throws IOException {
    var sly = Stories.write(folder, "\u001b[2Jstair.txt", Stories.STAIR);

    assertThat(add(sly).text()).contains("\uFFFD[2Jstair.txt").doesNotContain("\u001b");
  }

  private Typed add(Path... named) {
    var arguments = new String[named.length + 1];
    arguments[0] = "add";
    for (int index = 0; index < named.length; index++) {
      arguments[index + 1] = named[index].toString();
    }
    return Typed.in(folder, arguments);
  }
}
