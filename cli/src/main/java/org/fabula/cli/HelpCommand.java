package org.fabula.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fabula help [COMMAND]}: the same as {@code --help}, for those who type it so. */
@Command(name = "help", header = "Tell how to use a command.")
final class HelpCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "Tell about this one only.")
  private String wanted;

  @Override
  public Integer call() {
    var fabula = spec.commandLine().getParent();
    var told = wanted == null ? fabula : fabula.getSubcommands().get(wanted);
    if (told == null) {
      throw new ParameterException(spec.commandLine(), "there is no command '" + wanted + "'");
    }
    told.usage(fabula.getOut());
    return Main.DONE;
  }
}
