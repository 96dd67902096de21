package org.fabula.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fabula.understanding.Fabula;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
final class KillTest {

  private static final int KILLS = 8;

  @TempDir private Path folder;

  @Test
  void a_killed_process_leaves_every_story_that_it_reported() throws Exception {
    var file = folder.resolve("library.sqlite");
    var random = new Random(2);
    var reported = new ArrayList<String>();
    for (int kill = 0; kill < KILLS; kill++) {
      reported.addAll(addUntilKilled(file, 1000 * kill, 1 + random.nextInt(60), random));
      requireSound(file);
      requireAll(file, reported);
    }
  }

  private static List<String> addUntilKilled(Path file, int first, int stories, Random random)
      throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                AddingProcess.class.getName(),
                file.toString(),
                Integer.toString(first))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader output = process.inputReader()) {
      var lines = new ArrayList<String>();
      while (lines.size() < stories) {
        var line = output.readLine();
        assertThat(line).as("after %s", lines).isNotNull();
        lines.add(line);
      }
      Thread.sleep(random.nextInt(20));
      process.toHandle().destroyForcibly(); // The process itself would close its output too.
      output.lines().filter(line -> line.matches("\\d+ \\d+")).forEach(lines::add);
      return lines;
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static void requireSound(Path file) throws LibraryException {
    try (var database = Database.open(file)) {
      assertThat(check(database, "PRAGMA integrity_check")).containsExactly("ok");
      assertThat(check(database, "PRAGMA foreign_key_check")).isEmpty();
      database.write(
          session ->
              session.update(
                  "INSERT INTO passage_words (passage_words) VALUES ('integrity-check')"));
    }
  }

  private static List<String> check(Database database, String sql) {
    return database.read(session -> session.all(sql, row -> row.getString(1)));
  }

  private static void requireAll(Path file, List<String> reported) throws LibraryException {
    try (var library = Library.open(file)) {
      var ids = new ArrayList<Long>();
      for (var line : reported) {
        int number = Integer.parseInt(line.substring(0, line.indexOf(' ')));
        long id = Long.parseLong(line.substring(line.indexOf(' ') + 1));
        var tale = AddingProcess.tale(number);
        assertThat(library.story(id)).hasValue(tale.story());
        assertThat(library.original(id)).hasValue(tale.original("tale" + number + ".txt"));
        assertThat(library.find(FindQuery.of("number" + number)))
            .extracting(Passage::storyId)
            .containsExactly(id);
        // Its fabula was kept after that: it is there whole or not at all.
        assertThat(library.fabula(id).map(Fabula::attributions))
            .isIn(Optional.empty(), Optional.of(tale.fabula().attributions()));
        ids.add(id);
      }
      assertThat(ids).doesNotHaveDuplicates();
    }
  }
}
