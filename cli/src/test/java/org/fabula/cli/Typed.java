package org.fabula.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fabula.cli.terminal.Screen;
import org.fabula.cli.terminal.Terminal;

/**
 * What a command answered that was typed in this process, with a library in a folder of its own.
 *
 * @param output every line of standard output
 * @param problems every line of standard error
 */
record Typed(int status, List<String> output, List<String> problems) {

  /**
   * Runs {@code fabula} with these arguments; the library is {@code library.sqlite} in the folder.
   */
  static Typed in(Path folder, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var surroundings =
        new Surroundings(
            new Screen(out, err, Terminal.none()),
            folder.resolve("library.sqlite"),
            Optional.empty(),
            Browser.of("Linux", Map.of()));
    int status = Main.run(surroundings, arguments);
    return new Typed(status, lines(out), lines(err));
  }

  /** For work that is not looked at. */
  static Screen unseenScreen() {
    return new Screen(
        OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), Terminal.none());
  }

  private static List<String> lines(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8).lines().toList();
  }

  String text() {
    return String.join("\n", output);
  }
}
