package org.fabula.reading.structure;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.fabula.reading.manuscript.Hint;
import org.fabula.reading.manuscript.Lines;

/** The lines that the hints of markup cover. */
record HintedLines(Lines lines, List<Hint> hints) {

  /** Lines under a hint of one of these kinds. */
  BitSet of(Hint.Kind... kinds) {
    var wanted = Set.of(kinds);
    var covered = new BitSet();
    for (var hint : hints) {
      if (wanted.contains(hint.kind())) {
        int from = lines.indexFrom(hint.span().start());
        int to = lines.indexFrom(hint.span().end());
        covered.set(from, to);
      }
    }
    return covered;
  }
}
