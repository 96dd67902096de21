package org.fabula.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fabula.evaluation.scoring.Count;
import org.fabula.evaluation.scoring.Metric;
import org.fabula.evaluation.scoring.Score;
import org.junit.jupiter.api.Test;

class ResultTableTest {

  @Test
  void texts_are_pooled_by_their_counts_and_not_by_their_figures() {
    var corpus =
        new CorpusResult("own", List.of(text("one", 1, 1, 100, 2), text("two", 0, 3, 500, 1)));
    assertThat(ResultTable.of(corpus))
        .isEqualTo(
            """
            ## own

            | text | gold quotes | addr. | seconds | words/s |
            | --- | --- | --- | --- | --- |
            | one | 1 | 100.0 | 2.00 | 50 |
            | two | 3 | 0.0 | 1.00 | 500 |
            | POOLED (2 texts) | 4 | 25.0 | 3.00 | 200 |
            """);
  }

  @Test
  void a_figure_halfway_is_rounded_as_printf_does() {
    var quarterOfAPercent = new CorpusResult("own", List.of(text("one", 1, 400, 1, 1)));
    assertThat(ResultTable.of(quarterOfAPercent)).contains("| one | 400 | 0.2 |");
    var threeQuarters = new CorpusResult("own", List.of(text("one", 3, 400, 1, 1)));
    assertThat(ResultTable.of(threeQuarters)).contains("| one | 400 | 0.8 |");
  }

  private static TextResult text(String name, int right, int of, int words, int seconds) {
    var counts =
        Map.<Metric, Count>of(
            Metric.ATTRIBUTED, new Count.Share(of, of),
            Metric.ADDRESSEE, new Count.Share(right, of));
    return new TextResult(
        name,
        Optional.empty(),
        new Score(new TreeMap<>(counts)),
        Optional.of(new Effort(seconds, words)));
  }
}
