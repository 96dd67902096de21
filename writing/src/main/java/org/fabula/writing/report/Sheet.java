package org.fabula.writing.report;

import java.util.List;

/** The lines of a report as they are written, none wider than the terminal. */
final class Sheet {

  static final int INDENT = 2;

  private static final String BOLD = "\u001b[1m";
  private static final String NORMAL = "\u001b[0m";

  private final StringBuilder text = new StringBuilder();
  private final int columns;
  private final TerminalReport.Style style;

  Sheet(int columns, TerminalReport.Style style) {
    this.columns = columns;
    this.style = style;
  }

  /** A heading in capitals, after an empty line. */
  void heading(String words) {
    text.append('\n');
    bold(words);
  }

  /** Lines in bold. */
  void bold(String words) {
    for (var line : TerminalText.wrap(TerminalText.clean(words), columns)) {
      text.append(style == TerminalReport.Style.ANSI ? BOLD + line + NORMAL : line).append('\n');
    }
  }

  /** A paragraph at the margin. */
  void paragraph(String words) {
    hanging("", words);
  }

  /** A line, cut where it is too long. */
  void line(String words) {
    text.append(TerminalText.cut(words, columns).stripTrailing()).append('\n');
  }

  /** A paragraph whose lines all start behind the column that {@code label} takes. */
  void hanging(String label, String words) {
    int margin = TerminalText.width(label);
    var start = label;
    for (var line : TerminalText.wrap(TerminalText.clean(words), columns - margin)) {
      text.append(start).append(line).append('\n');
      start = " ".repeat(margin);
    }
  }

  /** An indented table. */
  void table(Table table) {
    for (var line : table.lines(columns - INDENT)) {
      line(" ".repeat(INDENT) + line);
    }
  }

  /** Says how many items of a list were left out, if any were. */
  void more(List<?> all, int shown, String what) {
    if (all.size() > shown) {
      line(" ".repeat(INDENT) + "and " + Figures.count(all.size() - shown) + " " + what);
    }
  }

  String text() {
    return text.toString();
  }
}
