package org.fabula.writing.ties;

import java.util.List;
import java.util.OptionalDouble;
import org.fabula.understanding.ties.Sign;

/** How one character is disposed towards another at a place in the text. */
public enum Feeling {
  FOR("+"),
  AGAINST("\u2212"),
  /** It is shown, and is neither. */
  MIXED("\u00b1"),
  /** Nothing shows it. */
  UNKNOWN("");

  private static final int LATELY = 3;
  private static final double CLEARLY = 0.15;

  private final String mark;

  Feeling(String mark) {
    this.mark = mark;
  }

  /** The sign that stands for it beside its colour; empty where nothing is known. */
  public String mark() {
    return mark;
  }

  /** By the last few of the passages that show it, in text order, each weighed by confidence. */
  static Feeling lately(List<Sign> signs) {
    var shown = signs.stream().filter(sign -> sign.polarity().isPresent()).toList();
    if (shown.isEmpty()) {
      return UNKNOWN;
    }
    double sum = 0;
    double weight = 0;
    for (var sign : shown.subList(Math.max(0, shown.size() - LATELY), shown.size())) {
      sum += sign.confidence() * sign.polarity().getAsDouble();
      weight += sign.confidence();
    }
    return of(OptionalDouble.of(weight == 0 ? 0 : sum / weight));
  }

  /** What a polarity from -1, against, to 1, for, says. */
  public static Feeling of(OptionalDouble polarity) {
    if (polarity.isEmpty()) {
      return UNKNOWN;
    }
    double feeling = polarity.getAsDouble();
    return Math.abs(feeling) < CLEARLY ? MIXED : feeling > 0 ? FOR : AGAINST;
  }
}
