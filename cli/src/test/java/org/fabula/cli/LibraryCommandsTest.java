package org.fabula.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.fabula.cli.intake.CatchingUp;
import org.fabula.library.Library;
import org.fabula.library.ReadingPosition;
import org.fabula.understanding.Tier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code list}, {@code find} and {@code show}, over a library of two stories. */
class LibraryCommandsTest {

  @TempDir Path folder;

  @BeforeEach
  void fillLibrary() throws IOException {
    Stories.write(folder.resolve("stories"), "stair.txt", Stories.STAIR);
    Stories.write(folder.resolve("stories"), "ferry.txt", Stories.FERRY);
    Typed.in(folder, "add", folder.resolve("stories").toString());
  }

  @Test
  void list_has_a_line_a_story_by_title() {
    var list = Typed.in(folder, "list");

    assertThat(list.status()).isZero();
    assertThat(list.output()).hasSize(2);
    assertThat(list.output().get(0)).matches("\\d+\tThe Late Ferry\tFabula\t\\d+\t0%");
    assertThat(list.output().get(1)).matches("\\d+\tThe Third Stair\tFabula\t\\d+\t0%");
  }

  @Test
  void list_takes_words_of_the_title() {
    assertThat(Typed.in(folder, "list", "ferry").output()).hasSize(1);
    assertThat(Typed.in(folder, "list", "nothing").output()).isEmpty();
  }

  @Test
  void find_tells_story_and_passage() {
    var found = Typed.in(folder, "find", "winter", "apples");

    assertThat(found.status()).isZero();
    assertThat(found.output()).singleElement().asString().contains("The Third Stair", "apples");
  }

  @Test
  void find_looks_into_one_story() {
    assertThat(Typed.in(folder, "find", "nobody").output()).hasSizeGreaterThan(1);
    assertThat(Typed.in(folder, "find", "nobody story:ferry").output())
        .allMatch(line -> line.startsWith("The Late Ferry"))
        .isNotEmpty();
  }

  @Test
  void parts_of_a_serial_are_told_apart() throws Exception {
    for (int part : new int[] {1, 2}) {
      Stories.write(
          folder.resolve("serial"),
          part + ".txt",
          "Title: Harbour Lights\nPart: " + part + "/2\n\nOdile rowed part " + part + ".\n");
    }
    Typed.in(folder, "add", folder.resolve("serial").toString());
    assertThat(Typed.in(folder, "find", "rowed").text())
        .contains("Harbour Lights (1/2), ", "Harbour Lights (2/2), ");
    assertThat(Typed.in(folder, "check", "harbour lights (2/2)").problems())
        .singleElement()
        .asString()
        .startsWith("Harbour Lights (2/2): this story has not been understood");
  }

  @Test
  void find_without_words_is_a_failure() {
    assertThat(Typed.in(folder, "find", "story:ferry").status()).isEqualTo(Main.FAILED);
  }

  @Test
  void show_takes_a_story_by_number_or_by_title() throws Exception {
    understand();

    var byTitle = Typed.in(folder, "show", "third stair");
    assertThat(byTitle.status()).isZero();
    assertThat(byTitle.text()).contains("The Third Stair");

    var number = Typed.in(folder, "list", "stair").output().get(0).replaceFirst("\t.*", "");
    assertThat(Typed.in(folder, "show", number)).isEqualTo(byTitle);
  }

  @Test
  void show_goes_no_further_than_its_reader_unless_told_to() throws Exception {
    understand();
    try (var library = library()) {
      library.moveTo(ferry(), new ReadingPosition(0, 0, 0, ""));
    }

    var asRead = Typed.in(folder, "show", "ferry");
    var whole = Typed.in(folder, "show", "ferry", "--until", "100%");

    assertThat(asRead.problems()).singleElement().asString().contains("--until 100%");
    assertThat(asRead.text()).doesNotContain("Wren");
    assertThat(whole.text()).contains("Wren");
  }

  @Test
  void show_of_a_story_that_is_not_there_says_so() {
    var shown = Typed.in(folder, "show", "the lighthouse");

    assertThat(shown.status()).isEqualTo(Main.FAILED);
    assertThat(shown.problems()).singleElement().asString().startsWith("the lighthouse: ");
  }

  @Test
  void show_of_several_stories_asks_for_a_number() {
    assertThat(Typed.in(folder, "show", "the").problems())
        .singleElement()
        .asString()
        .contains("2 stories");
  }

  @Test
  void show_beyond_the_last_chapter_is_a_failure() throws Exception {
    understand();

    var shown = Typed.in(folder, "show", "ferry", "--until", "chapter:3");

    assertThat(shown.status()).isEqualTo(Main.FAILED);
    assertThat(shown.problems()).singleElement().asString().contains("last chapter is 2");
  }

  private long ferry() {
    return Long.parseLong(
        Typed.in(folder, "list", "ferry").output().get(0).replaceFirst("\t.*", ""));
  }

  private void understand() throws Exception {
    try (var library = library()) {
      new CatchingUp(library, Tier.QUICK, Typed.unseenScreen(), problem -> {}).understandAll();
    }
  }

  private Library library() throws IOException {
    return Library.open(folder.resolve("library.sqlite"));
  }
}
