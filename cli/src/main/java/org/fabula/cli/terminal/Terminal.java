package org.fabula.cli.terminal;

/**
 * Which of the process's streams a person watches on a terminal, and how wide it is. Java 17 cannot
 * tell; the script asks the shell and passes it on.
 *
 * @param showsOutput whether standard output is a terminal
 * @param showsErrors whether standard error is
 * @param columns its width, or a usual one
 */
public record Terminal(boolean showsOutput, boolean showsErrors, int columns) {

  private static final int USUAL_COLUMNS = 80;

  /** Files and pipes. */
  public static Terminal none() {
    return new Terminal(false, false, USUAL_COLUMNS);
  }

  /** As the script told it in system properties. */
  public static Terminal ofProcess() {
    return new Terminal(
        Boolean.getBoolean("fabula.terminal.output"),
        Boolean.getBoolean("fabula.terminal.errors"),
        Integer.getInteger("fabula.terminal.columns", USUAL_COLUMNS));
  }
}
