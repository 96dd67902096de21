package org.fabula.understanding.passages;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.zip.CRC32;

/** Features without a dictionary: each is the number that its words hash to. */
final class HashedWords {

  private HashedWords() {}

  /** Their numbers below a size, each once, in order. */
  static int[] of(Collection<String> features, int size) {
    return features.stream().mapToInt(it -> (int) (hash(it) % size)).sorted().distinct().toArray();
  }

  private static long hash(String feature) {
    var crc = new CRC32();
    crc.update(feature.getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }
}
