package org.fabula.writing.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.ties.Manner;
import org.fabula.understanding.ties.PairCurve;
import org.fabula.understanding.ties.Tie;
import org.fabula.understanding.ties.TieKind;
import org.fabula.writing.ties.Feeling;
import org.fabula.writing.ties.Standing;
import org.fabula.writing.ties.TieWords;

/**
 * Who is what to whom, those of whom most passages tell first, and where it turns. Mere
 * acquaintance and what only may be are left out.
 */
record TiesSection() implements Section {

  private static final int MOST = 12;
  private static final int MOST_TURNS = 6;

  @Override
  public void write(Fabula fabula, Sheet sheet) {
    var names = names(fabula);
    var ties =
        Standing.all(fabula).stream()
            .filter(Standing::isLikely)
            .flatMap(standing -> standing.ties().stream())
            .filter(tie -> tie.kind() != TieKind.ACQUAINTANCE)
            .sorted(
                Comparator.comparingInt((Tie tie) -> tie.evidence().size())
                    .thenComparing(Tie::confidence)
                    .reversed()
                    .thenComparing(tie -> tie.holds().start()))
            .toList();
    if (ties.isEmpty()) {
      return;
    }
    var table =
        new Table()
            .column("who", Table.Column.TEXT)
            .column("is", Table.Column.FIXED)
            .column("to whom", Table.Column.TEXT)
            .column("feeling", Table.Column.FIXED)
            .column("how known", Table.Column.TEXT)
            .column("from", Table.Column.FIXED);
    for (var tie : ties.subList(0, Math.min(MOST, ties.size()))) {
      table.row(
          names.get(tie.a()),
          TieWords.of(tie.role()),
          names.get(tie.b()),
          feeling(tie),
          known(tie, names),
          Figures.place(tie.holds().start(), fabula.story()));
    }
    sheet.heading("HOW THEY STAND");
    sheet.table(table);
    sheet.more(ties, MOST, "more");
    turns(fabula, names, sheet);
  }

  private static Map<String, String> names(Fabula fabula) {
    return fabula.characters().stream()
        .collect(Collectors.toMap(StoryCharacter::id, StoryCharacter::name));
  }

  private static String feeling(Tie tie) {
    return switch (Feeling.of(tie.polarity())) {
      case FOR -> "for";
      case AGAINST -> "against";
      case MIXED -> "mixed";
      case UNKNOWN -> "";
    };
  }

  private static String known(Tie tie, Map<String, String> names) {
    if (tie.manner() == Manner.SHOWN) {
      return "shown";
    }
    return switch (tie.asserter().kind()) {
      case NARRATOR -> "told";
      case HEADER -> "the header says so";
      case CHARACTER ->
          tie.asserter().character().map(names::get).map(name -> name + " says so").orElse("told");
    };
  }

  private static void turns(Fabula fabula, Map<String, String> names, Sheet sheet) {
    Function<PairCurve, Integer> turns = curve -> curve.turningPoints().size();
    var turning =
        fabula.ties().curves().stream()
            .filter(curve -> !curve.turningPoints().isEmpty())
            .filter(curve -> names.keySet().containsAll(List.of(curve.a(), curve.b())))
            .sorted(Comparator.comparing(turns).reversed())
            .limit(MOST_TURNS)
            .toList();
    for (var curve : turning) {
      sheet.hanging(
          " ".repeat(Sheet.INDENT),
          names.get(curve.a()) + " and " + names.get(curve.b()) + ": " + phases(curve, fabula));
    }
  }

  private static String phases(PairCurve curve, Fabula fabula) {
    List<String> phases =
        curve.phases().stream()
            .map(
                phase ->
                    TieWords.of(phase.mood())
                        + " from "
                        + Figures.place(phase.holds().start(), fabula.story()))
            .toList();
    return String.join(", ", phases);
  }
}
