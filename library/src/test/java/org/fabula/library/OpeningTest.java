package org.fabula.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.coreference.CharacterMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OpeningTest {

  @TempDir private Path folder;

  @Test
  void a_library_is_made_with_its_folders() throws LibraryException {
    var file = folder.resolve("new/folder/library.sqlite");
    try (var library = Library.open(file)) {
      assertThat(library.list(ShelfQuery.everything()).total()).isZero();
    }
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void an_empty_file_becomes_a_library() throws IOException {
    var file = Files.createFile(folder.resolve("empty.sqlite"));
    try (var library = Library.open(file)) {
      assertThat(new Tale("Odile laughed.").in(library)).isPositive();
    }
  }

  @Test
  void a_newer_library_is_not_opened() throws Exception {
    var file = library();
    run(file, "PRAGMA user_version = 9999");
    assertRefused(file, "this library was made by a newer Fabula; install the newest Fabula");
  }

  @Test
  void another_programs_database_is_left_as_it_is() throws Exception {
    var file = folder.resolve("shopping.db");
    run(file, "CREATE TABLE apples (weight)");
    var before = Files.readAllBytes(file);
    assertRefused(file, "this is not a Fabula library; choose another file with --library");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void a_file_that_is_no_database_is_left_as_it_is() throws IOException {
    var text = "Odile minded the third stair. ".repeat(100);
    var file = Files.writeString(folder.resolve("tale.txt"), text);
    assertRefused(file, "this is not a Fabula library; choose another file with --library");
    assertThat(file).hasContent(text);
  }

  @Test
  void a_folder_is_no_library() {
    assertRefused(
        folder, "this is a folder, a library is a file; name a file in it with --library");
  }

  @Test
  void a_file_in_the_place_of_the_folder_is_told() throws IOException {
    var text = Files.writeString(folder.resolve("tale.txt"), "Odile laughed.");
    assertThatExceptionOfType(LibraryException.class)
        .isThrownBy(() -> Library.open(text.resolve("library.sqlite")))
        .withMessage(
            text + ": this folder cannot be made; make it, or choose another place with --library");
  }

  @Test
  void a_library_that_breaks_off_is_damaged() throws Exception {
    var file = library();
    var bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    assertRefused(file, "this library is damaged; put a backup of it in its place");
  }

  @Test
  void damage_in_the_middle_is_told_in_one_line_when_it_is_met() throws Exception {
    var file = library();
    var bytes = Files.readAllBytes(file);
    var noise = new byte[bytes.length - 8192];
    new Random(11).nextBytes(noise);
    System.arraycopy(noise, 0, bytes, 8192, noise.length);
    Files.write(file, bytes);
    assertThatThrownBy(
            () -> {
              try (var library = Library.open(file)) {
                library.story(1);
                library.list(ShelfQuery.everything());
              } catch (UncheckedIOException failure) {
                throw failure.getCause();
              }
            })
        .isInstanceOf(LibraryException.class)
        .hasMessage(file + ": this library is damaged; put a backup of it in its place");
  }

  @Test
  void a_story_that_does_not_decode_is_damage() throws Exception {
    var file = library();
    run(file, "UPDATE story_text SET bytes = x'0102'");
    try (var library = Library.open(file)) {
      assertThatThrownBy(() -> library.story(1))
          .isInstanceOf(UncheckedIOException.class)
          .cause()
          .isInstanceOf(LibraryException.class)
          .hasMessage(file + ": this library is damaged; put a backup of it in its place");
    }
  }

  @Test
  void a_full_disk_loses_only_the_story_that_does_not_fit() throws Exception {
    var file = library();
    var big = new Tale("Odile minded the third stair.\n\n".repeat(20_000));
    try (var database = Database.open(file);
        var library = new Library(database, Clock.systemUTC())) {
      limitPages(database, 60);
      assertThatThrownBy(() -> library.add(big.original("big.txt"), big.story()))
          .isInstanceOf(UncheckedIOException.class)
          .cause()
          .hasMessage(file + ": the disk is full; free some space and try again");
      assertThat(library.story(1)).map(Story::text).hasValue("Odile laughed.");
      assertThat(library.list(ShelfQuery.everything()).total()).isEqualTo(1);
    }
    try (var library = Library.open(file)) {
      assertThat(big.in(library)).isGreaterThan(1);
    }
  }

  @Test
  void a_fabula_that_did_not_fit_is_not_taken_for_the_next_one() throws Exception {
    var tale = new Tale("Odile laughed.\n\nBram did not.").with("Odile").with("Bram");
    var file = folder.resolve("library.sqlite");
    try (var database = Database.open(file);
        var library = new Library(database, Clock.systemUTC())) {
      long id = library.add(tale.original("tale.txt"), tale.story()).storyId();
      limitPages(database, 60);
      var tooBig = withMentions(tale.fabula(), 50_000);
      assertThatThrownBy(() -> library.keep(id, tooBig)).isInstanceOf(UncheckedIOException.class);
      assertThat(library.fabula(id)).isEmpty();
      limitPages(database, 1_000_000);
      library.keep(id, tale.fabula());
      assertThat(library.fabula(id)).hasValue(tale.fabula());
    }
  }

  @Test
  void two_may_have_one_library_open() throws Exception {
    var file = folder.resolve("library.sqlite");
    try (var one = Library.open(file);
        var other = Library.open(file)) {
      long id = new Tale("Odile laughed.").in(one);
      assertThat(other.story(id)).map(Story::text).hasValue("Odile laughed.");
      var more = new Tale("Bram laughed.").in(other);
      assertThat(one.list(ShelfQuery.everything()).entries())
          .extracting(StoryEntry::id)
          .containsExactly(id, more);
    }
  }

  @Test
  void the_default_place_is_the_platforms_own() {
    var home = Path.of("/home/odile");
    assertThat(DataFolder.of("Linux", home, Map.of()))
        .isEqualTo(home.resolve(".local/share/fabula"));
    assertThat(DataFolder.of("Linux", home, Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("/data/fabula"));
    assertThat(DataFolder.of("Mac OS X", home, Map.of()))
        .isEqualTo(home.resolve("Library/Application Support/Fabula"));
    assertThat(DataFolder.of("Windows 11", home, Map.of("APPDATA", "/roaming")))
        .isEqualTo(Path.of("/roaming/Fabula"));
    assertThat(Library.defaultFile()).hasFileName("library.sqlite");
  }

  private static void limitPages(Database database, int pages) {
    database.write(
        session -> {
          session.run("PRAGMA max_page_count = " + pages);
          return true;
        });
  }

  private static Fabula withMentions(Fabula fabula, int count) {
    var random = new Random(7);
    var mention = fabula.mentions().get(0);
    return new Fabula(
        fabula.story(),
        fabula.characters(),
        Stream.generate(
                () ->
                    new CharacterMention(
                        mention.mention(), mention.character(), random.nextDouble()))
            .limit(count)
            .toList(),
        fabula.others(),
        fabula.attributions(),
        fabula.places(),
        fabula.scenes());
  }

  private Path library() throws LibraryException {
    var file = folder.resolve("library.sqlite");
    try (var library = Library.open(file)) {
      new Tale("Odile laughed.").in(library);
    }
    return file;
  }

  private static void run(Path file, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void assertRefused(Path file, String why) {
    assertThatExceptionOfType(LibraryException.class)
        .isThrownBy(() -> Library.open(file))
        .withMessage(file + ": " + why);
  }
}
