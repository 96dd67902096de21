package org.fabula.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fabula.cli.intake.CatchingUp;
import org.fabula.cli.intake.Intake;
import org.fabula.cli.intake.IntakeResult;
import org.fabula.library.Library;
import org.fabula.understanding.Tier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fabula open}: the main job, from files to a page in the browser. */
@Command(
    name = "open",
    header = "Add stories, understand them, and read them in the browser: the main job.",
    description = {
      "Takes stories into the library, understands them, serves the library on this machine and"
          + " opens the browser. Without files, opens the library as it is."
    })
final class OpenCommand implements Callable<Integer> {

  private final FabulaCommand fabula;

  @Parameters(paramLabel = "FILE|FOLDER", arity = "0..*", description = "What to add first.")
  private List<Path> named = List.of();

  @Mixin private ServingOptions options;

  @Option(names = "--no-browser", description = "Only print the address.")
  private boolean noBrowser;

  @Option(
      names = "--tier",
      defaultValue = "quick",
      paramLabel = "TIER",
      description =
          "${COMPLETION-CANDIDATES}; full understands new stories more exactly, at some 4,000 words"
              + " a second.")
  private Tier tier;

  OpenCommand(FabulaCommand fabula) {
    this.fabula = fabula;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (var library = fabula.openLibrary()) {
      var added = add(library);
      if (added.nothingHeld()) {
        return Main.FAILED; // and no page that would look like success
      }
      int left = new CatchingUp(library, tier, fabula.screen(), fabula::tell).understandAll();
      options.serving(library, fabula).untilStopped(this::show);
      return added.failed() + left == 0 ? Main.DONE : Main.FAILED;
    }
  }

  private IntakeResult add(Library library) throws InterruptedException {
    return named.isEmpty()
        ? IntakeResult.ofNothing()
        : new Intake(library, fabula.screen(), fabula::tell).add(named);
  }

  private void show(URI address) {
    fabula.screen().notice("Your library is open here until you press Ctrl-C:");
    fabula.screen().line(address.toString());
    if (!noBrowser) {
      fabula.surroundings().browser().show(address);
    }
  }
}
