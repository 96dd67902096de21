package org.fabula.cli;

import org.fabula.cli.terminal.Terminal;
import org.fabula.writing.report.TerminalReport;

/** How reports look on a user's terminal. */
final class Reports {

  private Reports() {}

  static TerminalReport of(Terminal terminal) {
    return new TerminalReport(terminal.columns(), style(terminal));
  }

  static TerminalReport.Style style(Terminal terminal) {
    return terminal.showsOutput() ? TerminalReport.Style.ANSI : TerminalReport.Style.PLAIN;
  }
}
