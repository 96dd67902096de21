package org.fabula.evaluation;

import static org.fabula.evaluation.scoring.Metric.speaker;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fabula.evaluation.scoring.Count;
import org.fabula.evaluation.scoring.Metric;
import org.fabula.evaluation.scoring.Metric.Group;
import org.fabula.evaluation.scoring.Metric.Match;

/**
 * A corpus's figures as Markdown tables, in percent: who talks, then what happens. A column that no
 * text has is left out, and so is a table without columns.
 */
final class ResultTable {

  private record Column(String title, Function<TextResult, Optional<String>> cell) {
    static Column percent(String title, Metric metric) {
      return percent(title, metric, Count::value);
    }

    static Column percent(String title, Metric metric, Function<Count, Double> figure) {
      return new Column(
          title, row -> row.score().count(metric).map(figure).map(ResultTable::percent));
    }
  }

  private static final Column TEXT = new Column("text", row -> Optional.of(row.name()));

  private static final List<Column> TALK =
      List.of(
          new Column(
              "gold quotes", row -> row.score().count(Metric.ATTRIBUTED).map(ResultTable::of)),
          Column.percent("quotes F1", Metric.QUOTE_PARTS),
          Column.percent("words F1", Metric.QUOTE_WORDS),
          Column.percent("named", speaker(Match.NAMED, Group.ALL)),
          Column.percent("expl.", speaker(Match.NAMED, Group.EXPLICIT)),
          Column.percent("anaph.", speaker(Match.NAMED, Group.ANAPHORIC)),
          Column.percent("impl.", speaker(Match.NAMED, Group.IMPLICIT)),
          Column.percent("named 1:1", speaker(Match.NAMED_ONE_TO_ONE, Group.ALL)),
          Column.percent("cluster", speaker(Match.CLUSTER, Group.ALL)),
          Column.percent("ECE", Metric.CALIBRATION),
          Column.percent("cast P", Metric.CHARACTERS, ResultTable::precision),
          Column.percent("cast R", Metric.CHARACTERS, ResultTable::recall),
          Column.percent("addr.", Metric.ADDRESSEE),
          Column.percent("mention F1", Metric.MENTIONS),
          Column.percent("MUC", Metric.MUC),
          Column.percent("B3", Metric.B3),
          Column.percent("CEAFe", Metric.CEAF_E),
          new Column(
              "coref avg", row -> row.score().coreferenceAverage().map(ResultTable::percent)),
          Column.percent("quote B3", Metric.QUOTE_B3),
          Column.percent("event P", Metric.EVENTS, ResultTable::precision),
          Column.percent("event R", Metric.EVENTS, ResultTable::recall),
          Column.percent("event F1", Metric.EVENTS),
          new Column("seconds", row -> row.effort().map(effort -> rounded(effort.seconds(), 2))),
          new Column(
              "words/s", row -> row.effort().map(effort -> rounded(effort.wordsPerSecond(), 0))));

  private static final List<Column> NARRATIVE =
      List.of(
          Column.percent("metadata", Metric.METADATA),
          Column.percent("thoughts F1", Metric.THOUGHTS),
          Column.percent("thinker", Metric.THINKERS),
          Column.percent("scenes F1", Metric.SCENE_BOUNDARIES),
          Column.percent("marked R", Metric.MARKED_BOUNDARIES),
          Column.percent("soft F1", Metric.SOFT_BOUNDARIES),
          Column.percent("section F1", Metric.SECTION_KINDS),
          Column.percent("view", Metric.POINT_OF_VIEW),
          Column.percent("present F1", Metric.PRESENT),
          Column.percent("place", Metric.SCENE_PLACE),
          Column.percent("order", Metric.STORY_ORDER),
          Column.percent("times F1", Metric.TIMES),
          Column.percent("ties R", Metric.TIES, ResultTable::recall),
          Column.percent("kinds F1", Metric.TIE_KINDS),
          Column.percent("told F1", Metric.TOLD_KINDS),
          Column.percent("shown F1", Metric.SHOWN_KINDS),
          Column.percent("sign", Metric.TIE_SIGN),
          Column.percent("namings F1", Metric.NAMINGS),
          Column.percent("events R", Metric.RETOLD),
          Column.percent("mode", Metric.EVENT_MODE),
          Column.percent("who F1", Metric.EVENT_PEOPLE));

  private ResultTable() {}

  /** The tables, with a heading. */
  static String of(CorpusResult corpus) {
    var rows = corpus.rows();
    return Stream.of(TALK, NARRATIVE)
        .map(columns -> told(columns, rows))
        .filter(columns -> !columns.isEmpty())
        .map(columns -> table(columns, rows))
        .collect(Collectors.joining("\n", "## " + corpus.name() + "\n\n", ""));
  }

  private static List<Column> told(List<Column> columns, List<TextResult> rows) {
    return columns.stream()
        .filter(column -> rows.stream().anyMatch(row -> column.cell().apply(row).isPresent()))
        .toList();
  }

  private static String table(List<Column> figures, List<TextResult> rows) {
    var columns = Stream.concat(Stream.of(TEXT), figures.stream()).toList();
    return Stream.concat(
            Stream.of(
                line(columns.stream().map(Column::title)),
                line(columns.stream().map(column -> "---"))),
            rows.stream()
                .map(
                    row ->
                        line(columns.stream().map(column -> column.cell().apply(row).orElse("")))))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String of(Count count) {
    return count instanceof Count.Share share ? Integer.toString(share.of()) : "";
  }

  private static double precision(Count count) {
    return count instanceof Count.Agreement agreement ? agreement.precision() : count.value();
  }

  private static double recall(Count count) {
    return count instanceof Count.Agreement agreement ? agreement.recall() : count.value();
  }

  private static String percent(double share) {
    return rounded(100 * share, 1);
  }

  /** Rounds the exact binary value, as C's and Python's printf do. */
  private static String rounded(double value, int places) {
    return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
  }
}
