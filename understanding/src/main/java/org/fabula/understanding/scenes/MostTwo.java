package org.fabula.understanding.scenes;

import java.util.Collection;

/** The largest of some amounts and the next, 0 where there is none; to compare each with others. */
record MostTwo(double most, double next) {

  static MostTwo of(Collection<? extends Number> amounts) {
    double most = 0;
    double next = 0;
    for (var amount : amounts) {
      double value = amount.doubleValue();
      next = Math.max(next, Math.min(most, value));
      most = Math.max(most, value);
    }
    return new MostTwo(most, next);
  }

  /** By how much one of them exceeds the largest other, on a log scale. */
  double ahead(double one) {
    return Math.log1p(one) - Math.log1p(one == most ? next : most);
  }
}
