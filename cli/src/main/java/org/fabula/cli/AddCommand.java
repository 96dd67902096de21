package org.fabula.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fabula.cli.intake.Intake;
import org.fabula.library.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code fabula add}: takes stories into the library and stops there. */
@Command(
    name = "add",
    header = "Take stories into the library.",
    description = {
      "Of a folder, every file that looks like a story is taken. A file that is there already"
          + " changes nothing; a changed file becomes a new version of its story."
    })
final class AddCommand implements Callable<Integer> {

  private final FabulaCommand fabula;

  @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", description = "What to add.")
  private List<Path> named;

  AddCommand(FabulaCommand fabula) {
    this.fabula = fabula;
  }

  @Override
  public Integer call() throws LibraryException, InterruptedException {
    try (var library = fabula.openLibrary()) {
      var result = new Intake(library, fabula.screen(), fabula::tell).add(named);
      return result.failed() == 0 ? Main.DONE : Main.FAILED;
    }
  }
}
