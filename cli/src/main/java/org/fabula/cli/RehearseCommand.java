package org.fabula.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.fabula.cli.intake.CatchingUp;
import org.fabula.cli.intake.Intake;
import org.fabula.library.FindQuery;
import org.fabula.library.Library;
import org.fabula.library.ShelfQuery;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.Tier;
import org.fabula.web.ServerSettings;
import org.fabula.writing.json.FabulaJson;
import picocli.CommandLine.Command;

/**
 * {@code fabula rehearse}: does once, with a story of its own in a library of its own, what users
 * do. The script runs it after a build, so that Java can record the classes that a start needs.
 */
@Command(name = "rehearse", hidden = true, description = "Go through everything once.")
final class RehearseCommand implements Callable<Integer> {

  private static final String STORY =
      """
      Title: The Third Stair
      Author: Fabula

      “Mind the third stair,” said Odile.

      Bram minded it. "Why," he asked her, "does nobody mend it?"

      * * *

      In the morning Odile mended it.
      """;

  private static final int MOST_PAGES = 12;
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

  private final FabulaCommand fabula;

  RehearseCommand(FabulaCommand fabula) {
    this.fabula = fabula;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("fabula-rehearsal");
    try (var library = Library.open(folder.resolve("library.sqlite"))) {
      var file = Files.writeString(folder.resolve("stair.txt"), STORY);
      rehearse(library, file);
    } finally {
      delete(folder);
    }
    return Main.DONE;
  }

  private void rehearse(Library library, Path file) throws IOException, InterruptedException {
    new Intake(library, fabula.screen(), fabula::tell).add(List.of(file));
    new CatchingUp(library, Tier.QUICK, fabula.screen(), fabula::tell).understandAll();
    for (var entry : library.list(ShelfQuery.everything()).entries()) {
      write(library.fabula(entry.id()).orElseThrow());
    }
    library.find(FindQuery.of("stair"));
    new Serving(library, ServerSettings.local(), OptionalInt.of(0)).untilStopped(this::lookAround);
  }

  private void write(Fabula understood) throws IOException {
    Reports.of(fabula.screen().terminal()).of(understood);
    FabulaJson.write(understood, "", FabulaJson.Text.LEFT_OUT, OutputStream.nullOutputStream());
  }

  /** Follows the links of the pages from the first on, then stops the server. */
  private void lookAround(URI start) {
    Set<URI> seen = new LinkedHashSet<>(Set.of(start));
    var waiting = new ArrayDeque<>(seen);
    while (!waiting.isEmpty() && seen.size() < MOST_PAGES) {
      var link = LINK.matcher(page(waiting.remove()));
      while (link.find()) {
        var next = start.resolve(link.group(1).replace("&amp;", "&"));
        if (seen.add(next)) {
          waiting.add(next);
        }
      }
    }
    Thread.currentThread().interrupt();
  }

  private String page(URI address) {
    try (var content = address.toURL().openStream()) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException problem) {
      fabula.tell(problem);
      return "";
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
