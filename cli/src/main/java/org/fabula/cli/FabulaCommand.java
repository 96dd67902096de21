package org.fabula.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.fabula.cli.terminal.Screen;
import org.fabula.library.Library;
import org.fabula.library.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command without a subcommand, and the options that all of them share. */
@Command(
    name = "fabula",
    versionProvider = ProgramVersion.class,
    header = "Reads stories and works out who is in them, who says what, where each scene plays.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands, each with a --help of its own:%n",
    optionListHeading = "%nOptions of every command:%n",
    footer = {
      "",
      "Start with:   fabula open FOLDER",
      "Exit status:  0 done, 1 something failed, 2 wrong usage"
    })
final class FabulaCommand {

  private final Surroundings surroundings;

  @Option(
      names = "--library",
      scope = ScopeType.INHERIT,
      paramLabel = "FILE",
      description = "The library's file; else $FABULA_LIBRARY, else one in your data folder.")
  private Path library;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of a problem.")
  private boolean verbose;

  @Option(
      names = {"-h", "--help"},
      scope = ScopeType.INHERIT,
      usageHelp = true,
      description = "Tell how to use it.")
  @SuppressWarnings("unused") // being there, it has the help printed
  private boolean helpWanted;

  @Option(names = "--version", versionHelp = true, description = "Tell the version.")
  @SuppressWarnings("unused")
  private boolean versionWanted;

  FabulaCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  Screen screen() {
    return surroundings.screen();
  }

  Library openLibrary() throws LibraryException {
    return Library.open(Optional.ofNullable(library).orElse(surroundings.usualLibrary()));
  }

  /** Tells of a problem: its line and, for those who asked, where it arose. */
  void tell(Throwable problem) {
    screen().notice(ErrorLine.of(problem));
    if (verbose) {
      screen().trace(problem);
    }
  }
}
