package org.fabula.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Where the process starts. */
public final class Main {

  /** Exit status: done. */
  static final int DONE = 0;

  /** Exit status: something failed, and a line on standard error says what. */
  static final int FAILED = 1;

  /** Exit status: the command line makes no sense. */
  static final int WRONG_USAGE = 2;

  private Main() {}

  /** Runs one command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    System.exit(run(Surroundings.ofProcess(), arguments));
  }

  /** Runs one command and answers its exit status. */
  static int run(Surroundings surroundings, String... arguments) {
    var fabula = new FabulaCommand(surroundings);
    int status = commandLine(fabula).execute(arguments);
    var failure = fabula.screen().failure();
    failure.map(CommandException::outputFailed).ifPresent(fabula::tell);
    return failure.isPresent() ? FAILED : status;
  }

  private static CommandLine commandLine(FabulaCommand fabula) {
    return new CommandLine(fabula)
        .addSubcommand(new OpenCommand(fabula))
        .addSubcommand(new AddCommand(fabula))
        .addSubcommand(new ListCommand(fabula))
        .addSubcommand(new ReadCommand(fabula))
        .addSubcommand(new ShowCommand(fabula))
        .addSubcommand(new CheckCommand(fabula))
        .addSubcommand(new WorldCommand(fabula))
        .addSubcommand(new FindCommand(fabula))
        .addSubcommand(new ServeCommand(fabula))
        .addSubcommand(new RehearseCommand(fabula))
        .addSubcommand(new HelpCommand())
        .setOut(new PrintWriter(fabula.screen().out(), true, StandardCharsets.UTF_8))
        .setUsageHelpAutoWidth(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((problem, typed) -> wrongUsage(problem, fabula))
        .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, fabula));
  }

  private static int wrongUsage(ParameterException problem, FabulaCommand fabula) {
    var command = problem.getCommandLine().getCommandSpec().qualifiedName();
    fabula.screen().notice(command + ": " + problem.getMessage() + "; see " + command + " --help");
    return WRONG_USAGE;
  }

  private static int failed(Exception problem, FabulaCommand fabula) {
    fabula.tell(problem);
    return FAILED;
  }
}
