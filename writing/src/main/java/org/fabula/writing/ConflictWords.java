package org.fabula.writing;

import java.util.Optional;
import org.fabula.understanding.continuity.Conflict;
import org.fabula.understanding.continuity.StoriesInOrder;

/** Conflicts in words, the same in the report and on the pages. */
public final class ConflictWords {

  private ConflictWords() {}

  /** Why both cannot hold, of one story; a sentence without its stop. */
  public static String of(Conflict conflict) {
    return Capitals.first(conflict.why())
        + condition(conflict.condition().map(StoriesInOrder::words));
  }

  /** The same of two stories, and on what condition. */
  public static String of(FoundConflict found) {
    var condition =
        found
            .conflict()
            .condition()
            .map(it -> it.words(found.first().name(), found.second().name()));
    return Capitals.first(found.conflict().why()) + condition(condition);
  }

  private static String condition(Optional<String> words) {
    return words.map(it -> "; it holds " + it).orElse("");
  }
}
