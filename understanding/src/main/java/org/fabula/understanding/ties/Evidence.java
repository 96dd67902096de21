package org.fabula.understanding.ties;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import org.fabula.story.Span;

/** What several signs say together. */
record Evidence(List<Sign> signs) {

  private static final double MOST_SURE = 0.97;

  /** Each further passage from one hand is worth less than the one before. */
  private static final double WORTH_OF_NEXT = 0.6;

  Evidence {
    signs = List.copyOf(signs);
  }

  static Evidence of(Collection<Sign> signs) {
    return new Evidence(List.copyOf(signs));
  }

  /** How sure it is that at least one of them is right. */
  double confidence() {
    var sorted =
        signs.stream().mapToDouble(sign -> -sign.confidence()).sorted().map(one -> -one).toArray();
    double doubt = 1;
    double worth = 1;
    for (double one : sorted) {
      doubt *= 1 - one * worth;
      worth *= WORTH_OF_NEXT;
    }
    return Math.min(MOST_SURE, 1 - doubt);
  }

  /** The mean of what they show, each weighed by how sure it is. */
  OptionalDouble polarity() {
    double sum = 0;
    double weight = 0;
    for (var sign : signs) {
      if (sign.polarity().isPresent()) {
        sum += sign.confidence() * sign.polarity().getAsDouble();
        weight += sign.confidence();
      }
    }
    return weight == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weight);
  }

  List<Span> passages() {
    return signs.stream().map(Sign::passage).distinct().sorted().toList();
  }

  /** From the first passage to the last. */
  Span holds() {
    return new Span(
        signs.stream().mapToInt(sign -> sign.passage().start()).min().orElseThrow(),
        signs.stream().mapToInt(sign -> sign.passage().end()).max().orElseThrow());
  }

  /** Where the first of them can be known. */
  int knownFrom() {
    return signs.stream().mapToInt(Sign::knownFrom).min().orElseThrow();
  }
}
