package org.fabula.evaluation.scoring;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was counted for a text or, pooled, for several. A metric the gold data lack is absent. */
public record Score(SortedMap<Metric, Count> counts) {

  public Score {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /** Of no text: the start of a sum. */
  public static Score none() {
    return new Score(new TreeMap<>(Map.<Metric, Count>of()));
  }

  /** Both texts' counts. */
  public Score plus(Score other) {
    var sum = new TreeMap<>(counts);
    other.counts.forEach((metric, count) -> sum.merge(metric, count, Count::plus));
    return new Score(sum);
  }

  public Optional<Count> count(Metric metric) {
    return Optional.ofNullable(counts.get(metric));
  }

  /** The mean of MUC's, B3's and CEAFe's F1, the customary single figure for coreference. */
  public Optional<Double> coreferenceAverage() {
    return count(Metric.MUC)
        .map(muc -> (muc.value() + value(Metric.B3) + value(Metric.CEAF_E)) / 3);
  }

  private double value(Metric metric) {
    return count(metric).map(Count::value).orElse(0.0);
  }
}
