package org.fabula.evaluation.benchmarks;

import java.util.Locale;
import java.util.Objects;

/**
 * One measured figure.
 *
 * @param what was measured
 * @param measured with its unit
 * @param reach the figure to reach, with its unit; empty where none is set
 */
record Figure(String what, String measured, String reach) {
  Figure {
    Objects.requireNonNull(what);
    Objects.requireNonNull(measured);
    Objects.requireNonNull(reach);
  }

  static Figure of(String what, double value, String unit, String reach) {
    return new Figure(what, String.format(Locale.ROOT, "%.2f %s", value, unit).strip(), reach);
  }
}
