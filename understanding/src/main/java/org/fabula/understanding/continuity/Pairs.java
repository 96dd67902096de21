package org.fabula.understanding.continuity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Statements two by two, the most trusted pairs first. */
final class Pairs {

  private static final int MOST = 24;

  private Pairs() {}

  /** Two statements that are to be compared, in text order. */
  record Pair(Statement one, Statement other) {
    double trust() {
      return Math.min(one.trust(), other.trust());
    }
  }

  /** Of many statements only the first and the last, so that the pairs stay few. */
  static Stream<Pair> of(List<Statement> statements, Dossier dossier) {
    int size = statements.size();
    var few = new ArrayList<Statement>(statements.subList(0, Math.min(size, MOST / 2)));
    few.addAll(statements.subList(Math.max(few.size(), size - MOST / 2), size));
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < few.size(); i++) {
      for (int j = i + 1; j < few.size(); j++) {
        if (dossier.compares(few.get(i), few.get(j))) {
          pairs.add(new Pair(few.get(i), few.get(j)));
        }
      }
    }
    return pairs.stream().sorted(Comparator.comparingDouble(Pair::trust).reversed());
  }
}
