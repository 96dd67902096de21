package org.fabula.writing.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A header and rows of cells under it. A column without a word under its header is left out. Where
 * they do not fit, the columns that may shrink do, the widest first, and their cells are cut with
 * an ellipsis.
 */
final class Table {

  private static final int GAP = 2;
  private static final int NARROWEST = 6;

  /** How a column behaves. */
  enum Column {
    /** Text, to the left; gives way where space is short. */
    TEXT,
    /** Short text, to the left; never cut. */
    FIXED,
    /** To the right; never cut. */
    NUMBER
  }

  private final List<Column> columns = new ArrayList<>();
  private final List<String> header = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a column, before any row. */
  Table column(String name, Column column) {
    header.add(name);
    columns.add(column);
    return this;
  }

  /** Adds a row with a cell for each column. */
  void row(String... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          cells.length + " cells for " + columns.size() + " columns: " + Arrays.toString(cells));
    }
    rows.add(Arrays.stream(cells).map(TerminalText::clean).toList());
  }

  /** Header and rows, as lines no wider than given. */
  List<String> lines(int width) {
    var widths = widths(width);
    return Stream.concat(Stream.of(header), rows.stream()).map(row -> line(row, widths)).toList();
  }

  private String line(List<String> row, int[] widths) {
    var line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] == 0) {
        continue;
      }
      if (!line.isEmpty()) {
        line.append(" ".repeat(GAP));
      }
      var cell = TerminalText.cut(row.get(i), widths[i]);
      line.append(
          columns.get(i) == Column.NUMBER
              ? TerminalText.padLeft(cell, widths[i])
              : TerminalText.padRight(cell, widths[i]));
    }
    return line.toString().stripTrailing();
  }

  private int[] widths(int available) {
    var widths = IntStream.range(0, columns.size()).map(this::natural).toArray();
    int shown = (int) Arrays.stream(widths).filter(width -> width > 0).count();
    int excess = Arrays.stream(widths).sum() + GAP * (shown - 1) - available;
    for (int widest = widest(widths); excess > 0 && widest >= 0; widest = widest(widths)) {
      widths[widest]--;
      excess--;
    }
    return widths;
  }

  /** The width that a column would take if it could, 0 if nothing stands under its header. */
  private int natural(int column) {
    int widest = rows.stream().mapToInt(row -> TerminalText.width(row.get(column))).max().orElse(0);
    return widest == 0 ? 0 : Math.max(widest, TerminalText.width(header.get(column)));
  }

  /** Index of the widest column that may still shrink, or -1. */
  private int widest(int[] widths) {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      if (columns.get(i) == Column.TEXT
          && widths[i] > NARROWEST
          && (widest < 0 || widths[i] > widths[widest])) {
        widest = i;
      }
    }
    return widest;
  }
}
