package org.fabula.writing.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.ties.Manner;
import org.fabula.understanding.ties.PairCurve;
import org.fabula.understanding.ties.Tie;
import org.fabula.understanding.ties.TieKind;

/**
 * Who is what to whom, those of whom most passages tell first, and where it turns. Mere
 * acquaintance and what is less sure than not are left out.
 */
record TiesSection() implements Section {

  private static final int MOST = 12;
  private static final int MOST_TURNS = 6;
  private static final double GUESS = 0.35;
  private static final double FEELING = 0.15;

  @Override
  public void write(Fabula fabula, Sheet sheet) {
    var names = names(fabula);
    var ties =
        fabula.ties().all().stream()
            .filter(tie -> names.keySet().containsAll(List.of(tie.a(), tie.b())))
            .filter(tie -> tie.kind() != TieKind.ACQUAINTANCE && tie.confidence() >= GUESS)
            .sorted(
                Comparator.comparingInt((Tie tie) -> tie.evidence().size())
                    .thenComparing(Tie::confidence)
                    .reversed())
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
          words(tie.role()),
          names.get(tie.b()),
          feeling(tie.polarity()),
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

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String feeling(OptionalDouble polarity) {
    if (polarity.isEmpty()) {
      return "";
    }
    double feeling = polarity.getAsDouble();
    return Math.abs(feeling) < FEELING ? "mixed" : feeling > 0 ? "for" : "against";
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
                    words(phase.mood())
                        + " from "
                        + Figures.place(phase.holds().start(), fabula.story()))
            .toList();
    return String.join(", ", phases);
  }
}
