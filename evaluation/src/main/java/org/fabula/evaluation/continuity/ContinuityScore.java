package org.fabula.evaluation.continuity;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Precision and recall, by half and, of the half for tuning, by kind. */
public final class ContinuityScore {

  private final Map<String, Row> rows = new TreeMap<>();

  /** Counts of one row. */
  private static final class Row {
    private int planted;
    private int found;
    private int nearMisses;
    private int madeUp;
    private int taken;

    void add(ContinuityCase one, Outcome outcome) {
      planted += one.planted() ? 1 : 0;
      found += outcome.isHit() ? 1 : 0;
      nearMisses += one.planted() ? 0 : 1;
      taken += !one.planted() && outcome.madeUp() > 0 ? 1 : 0;
      madeUp += outcome.madeUp();
    }

    String words(String name) {
      return String.format(
          Locale.ROOT,
          "| %s | %d | %d | %s | %s | %d | %d |",
          name,
          planted,
          found,
          share(found, found + madeUp),
          share(found, planted),
          nearMisses,
          taken);
    }

    private static String share(int part, int whole) {
      return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
    }
  }

  void add(ContinuityCase one, Outcome outcome) {
    rows.computeIfAbsent(one.use() + ", all", any -> new Row()).add(one, outcome);
    if (!one.use().equals("test")) {
      rows.computeIfAbsent(one.use() + ", " + one.kind(), any -> new Row()).add(one, outcome);
    }
  }

  /** Counts what is found in a world of whole stories. */
  void add(String world, int planted, int found, int nearMisses, int taken, int madeUp) {
    var row = rows.computeIfAbsent(world, any -> new Row());
    row.planted += planted;
    row.found += found;
    row.nearMisses += nearMisses;
    row.taken += taken;
    row.madeUp += madeUp;
  }

  /** A Markdown table, in percent. */
  public String table() {
    var table = new StringBuilder("## continuity\n\n");
    table.append(
        "| cases | planted | found | precision | recall | near misses | taken for conflicts |\n");
    table.append("|---|---|---|---|---|---|---|\n");
    rows.forEach((name, row) -> table.append(row.words(name)).append('\n'));
    return table.toString();
  }
}
