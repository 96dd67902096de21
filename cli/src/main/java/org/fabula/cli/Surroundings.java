package org.fabula.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.fabula.cli.terminal.Screen;
import org.fabula.library.Library;

/**
 * What a command finds around it.
 *
 * @param usualLibrary the library's file where no option names one
 * @param password asked of everybody who looks at the pages
 */
record Surroundings(Screen screen, Path usualLibrary, Optional<String> password, Browser browser) {

  /** Of this process. */
  static Surroundings ofProcess() {
    return new Surroundings(
        Screen.ofProcess(),
        variable("FABULA_LIBRARY").map(Path::of).orElseGet(Library::defaultFile),
        variable("FABULA_PASSWORD"),
        Browser.ofSystem());
  }

  private static Optional<String> variable(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }
}
