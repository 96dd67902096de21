package org.fabula.writing;

import org.fabula.understanding.continuity.Conflict;

/** Conflicts in words, the same in the report and on the pages. */
public final class ConflictWords {

  private ConflictWords() {}

  /** Why both cannot hold and on what condition, a sentence without its stop. */
  public static String of(Conflict conflict) {
    var condition = conflict.condition().map(it -> "; it holds " + it).orElse("");
    return Capitals.first(conflict.why()) + condition;
  }
}
