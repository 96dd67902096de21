package org.fabula.understanding.encoder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Learned numbers that are looked up by distance, kind and the like; by name. */
final class Tables {

  private final Map<String, double[]> byName = new HashMap<>();

  /** From lines of a name and its numbers. */
  Tables(List<String> lines) {
    for (var line : lines) {
      var parts = line.split(" ", -1);
      var numbers = new double[parts.length - 1];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = Double.parseDouble(parts[i + 1]);
      }
      byName.put(parts[0], numbers);
    }
  }

  double[] get(String name) {
    return byName.get(name);
  }
}
