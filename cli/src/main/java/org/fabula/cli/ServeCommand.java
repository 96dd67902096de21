package org.fabula.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code fabula serve}: serves the library as it is. */
@Command(
    name = "serve",
    header = "Serve the pages of the library.",
    description = "Serves until you press Ctrl-C.")
final class ServeCommand implements Callable<Integer> {

  private final FabulaCommand fabula;

  @Mixin private ServingOptions options;

  ServeCommand(FabulaCommand fabula) {
    this.fabula = fabula;
  }

  @Override
  public Integer call() throws IOException {
    try (var library = fabula.openLibrary()) {
      options
          .serving(library, fabula)
          .untilStopped(address -> fabula.screen().line(address.toString()));
      return Main.DONE;
    }
  }
}
