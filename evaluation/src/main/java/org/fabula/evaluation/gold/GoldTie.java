package org.fabula.evaluation.gold;

import java.util.Objects;
import java.util.Optional;

/**
 * How one character stands to another in a gold text.
 *
 * @param kind empty where it is none of the kinds that answers are held against
 * @param isMarriage whether it makes them man and wife, which is family to some, romance to others
 * @param manner empty where the gold data do not say
 * @param polarity from -1 to 1; empty where the text shows no feeling
 */
public record GoldTie(
    String a,
    String b,
    Optional<TieKind> kind,
    boolean isMarriage,
    Optional<TieManner> manner,
    Optional<Double> polarity) {
  public GoldTie {
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(manner);
    Objects.requireNonNull(polarity);
  }
}
