package org.fabula.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.fabula.library.Library;
import org.fabula.understanding.Understanding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldCommandTest {

  @TempDir Path folder;

  @BeforeEach
  void fillLibrary() throws IOException {
    Stories.write(folder.resolve("stories"), "stair.txt", Stories.STAIR);
    Stories.write(folder.resolve("stories"), "ferry.txt", Stories.FERRY);
    Typed.in(folder, "add", folder.resolve("stories").toString());
  }

  @Test
  void a_world_takes_stories_and_lets_them_go() {
    assertThat(Typed.in(folder, "world", "new", "Harbour Lights").output())
        .containsExactly("1\tHarbour Lights\t");
    Typed.in(folder, "world", "add", "harbour lights", "ferry", "stair");
    assertThat(Typed.in(folder, "world", "list").output())
        .singleElement()
        .asString()
        .matches("1\tHarbour Lights\t\\d+ \\d+");
    Typed.in(folder, "world", "remove", "1", "ferry");
    assertThat(Typed.in(folder, "world").output())
        .singleElement()
        .asString()
        .matches("1\tHarbour Lights\t\\d+");
  }

  @Test
  void a_world_shows_its_stories_in_the_order_in_which_they_play() throws IOException {
    for (int part : new int[] {2, 1}) {
      Stories.write(
          folder.resolve("serial"),
          "lights-" + part + ".txt",
          "Title: Harbour Lights\nPart: " + part + "/2\n\nIn 193" + part + " Odile rowed out.\n");
    }
    Typed.in(folder, "add", folder.resolve("serial").toString());
    Typed.in(folder, "world", "new", "Lights");
    Typed.in(folder, "world", "add", "Lights", "4", "3");
    assertThat(Typed.in(folder, "world", "show", "Lights").output())
        .startsWith(
            "3\tHarbour Lights (1/2)",
            "4\tHarbour Lights (2/2)\t\tafter Harbour Lights (1/2), as a later part");
  }

  @Test
  void a_world_shows_who_is_in_several_stories_and_what_they_tell_otherwise() throws IOException {
    var evening = "Odile opened the door. Odile had %s eyes.\n\n“Sit down,” said Odile.\n";
    for (var colour : new String[] {"green", "brown"}) {
      Stories.write(folder.resolve("eyes"), colour + ".txt", evening.formatted(colour));
    }
    Typed.in(folder, "add", folder.resolve("eyes").toString());
    understandAll();
    Typed.in(folder, "world", "new", "Eyes");
    Typed.in(folder, "world", "add", "Eyes", "3", "4");
    var shown = Typed.in(folder, "world", "show", "Eyes").text();
    assertThat(shown)
        .contains("In more than one of them:\nOdile\t\t3 4")
        .contains("cannot be both");
  }

  private void understandAll() throws IOException {
    var understanding = Understanding.english();
    try (var library = Library.open(folder.resolve("library.sqlite"))) {
      for (long story : library.notUnderstood()) {
        library.keep(story, understanding.read(library.story(story).orElseThrow()));
      }
    }
  }

  @Test
  void a_world_is_renamed_and_forgotten() {
    Typed.in(folder, "world", "new", "Lights");
    Typed.in(folder, "world", "new", "Trams");
    assertThat(Typed.in(folder, "world", "rename", "lights", "Harbour").output())
        .containsExactly("1\tHarbour\t");
    assertThat(Typed.in(folder, "world", "rename", "Harbour", "trams").problems())
        .singleElement()
        .asString()
        .contains("another world has this name");
    Typed.in(folder, "world", "forget", "Harbour");
    assertThat(Typed.in(folder, "world", "list").output()).containsExactly("2\tTrams\t");
  }

  @Test
  void a_world_without_a_name_is_told_so() {
    assertThat(Typed.in(folder, "world", "new", " ").problems())
        .singleElement()
        .asString()
        .contains("a world needs a name");
  }

  @Test
  void a_world_that_is_not_there_is_a_failure() {
    var typed = Typed.in(folder, "world", "add", "Trams", "ferry");
    assertThat(typed.status()).isEqualTo(Main.FAILED);
    assertThat(Typed.in(folder, "check", "--world", "Trams").status()).isEqualTo(Main.FAILED);
  }

  @Test
  void check_without_stories_is_wrong_usage() {
    assertThat(Typed.in(folder, "check").status()).isEqualTo(Main.WRONG_USAGE);
  }
}
