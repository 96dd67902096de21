package org.fabula.writing.json;

import java.io.IOException;
import org.fabula.understanding.times.Distance;

/** The bounds of a distance in minutes; null on a side that has none. */
final class DistanceFields {

  private DistanceFields() {}

  static void write(Distance distance, JsonOutput json) throws IOException {
    write("shortest", distance.shortest(), json);
    write("longest", distance.longest(), json);
  }

  private static void write(String field, long minutes, JsonOutput json) throws IOException {
    if (Math.abs(minutes) == Distance.ENDLESS) {
      json.unknown(field);
    } else {
      json.number(field, minutes);
    }
  }
}
