package org.fabula.writing;

import java.util.List;
import java.util.stream.Collectors;
import org.fabula.story.Story;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.timeline.Conflict;
import org.fabula.understanding.timeline.Link;

/** Words of time in one story that cannot all be so. */
public final class TimeConflicts {

  private TimeConflicts() {}

  /** A sentence each, in the story's own words; the least certain of them stands first. */
  public static List<String> of(Fabula fabula) {
    return fabula.timeline().conflicts().stream()
        .map(conflict -> words(conflict, fabula.story()))
        .distinct()
        .toList();
  }

  private static String words(Conflict conflict, Story story) {
    var against =
        conflict.against().stream()
            .flatMap(link -> link.evidence().stream())
            .filter(span -> !conflict.leftOut().evidence().contains(span))
            .distinct()
            .sorted((one, other) -> Integer.compare(one.start(), other.start()))
            .map(span -> "“" + story.cut(span) + "”")
            .collect(Collectors.joining(" and "));
    return "Scene %d: %s does not go with %s."
        .formatted(
            conflict.leftOut().to() + 1,
            quoted(conflict.leftOut(), story),
            against.isEmpty() ? "the order told" : against);
  }

  private static String quoted(Link link, Story story) {
    return link.evidence().stream()
        .map(span -> "“" + story.cut(span) + "”")
        .collect(Collectors.joining(" after "));
  }
}
