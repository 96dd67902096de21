package org.fabula.reading.chapters;

import java.util.BitSet;
import java.util.Objects;

/**
 * A table of contents.
 *
 * @param entries its lines, with the word above them; not to be changed
 * @param headings the lines further on that repeat an entry; not to be changed
 */
public record Contents(BitSet entries, BitSet headings) {
  public Contents {
    Objects.requireNonNull(entries);
    Objects.requireNonNull(headings);
  }
}
