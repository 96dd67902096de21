package org.fabula.writing.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fabula.understanding.Fabula;

/** Who talks most to whom. */
record TalkSection() implements Section {

  private static final int MOST = 8;

  /** Somebody's words to somebody, by name: two people of one name are still two pairs. */
  private record Pair(String speakerId, String speaker, String addresseeId, String addressee) {}

  @Override
  public void write(Fabula fabula, Sheet sheet) {
    var pairs = ranked(fabula);
    if (pairs.isEmpty()) {
      return;
    }
    var table =
        new Table()
            .column("who", Table.Column.TEXT)
            .column("to whom", Table.Column.TEXT)
            .column("quotes", Table.Column.NUMBER);
    for (var pair : pairs.subList(0, Math.min(MOST, pairs.size()))) {
      table.row(pair.getKey().speaker(), pair.getKey().addressee(), Figures.count(pair.getValue()));
    }
    sheet.heading("WHO TALKS TO WHOM");
    sheet.table(table);
    sheet.more(pairs, MOST, "more pairs");
  }

  private static List<Map.Entry<Pair, Integer>> ranked(Fabula fabula) {
    var counts = new LinkedHashMap<Pair, Integer>();
    for (var attribution : fabula.attributions()) {
      for (var to : attribution.addressees()) {
        attribution
            .speaker()
            .map(from -> new Pair(from.id(), from.name(), to.id(), to.name()))
            .ifPresent(pair -> counts.merge(pair, 1, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Pair, Integer>comparingByValue().reversed())
        .toList();
  }
}
