package org.fabula.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Opens the user's browser where there is a screen to open it on. */
final class Browser {

  private final Optional<String> opener;

  private Browser(Optional<String> opener) {
    this.opener = opener;
  }

  /** The browser of this process's system and session. */
  static Browser ofSystem() {
    return of(System.getProperty("os.name"), System.getenv());
  }

  static Browser of(String system, Map<String, String> environment) {
    if (system.toLowerCase(Locale.ROOT).startsWith("mac")) {
      return new Browser(Optional.of("open"));
    }
    boolean hasScreen =
        environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    return new Browser(hasScreen ? Optional.of("xdg-open") : Optional.empty());
  }

  /** The program that opens addresses; none without a screen. */
  Optional<String> opener() {
    return opener;
  }

  /** Shows an address. Where that fails, the user has it printed before their eyes. */
  void show(URI address) {
    opener.ifPresent(program -> start(List.of(program, address.toString())));
  }

  private static void start(List<String> command) {
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException notInstalled) {
      // The address stands on the screen.
    }
  }
}
