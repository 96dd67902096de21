package org.fabula.web.known;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.fabula.understanding.Fabula;
import org.fabula.understanding.continuity.Conflict;
import org.fabula.understanding.worlds.Difference;
import org.fabula.understanding.worlds.WorldCheck;
import org.fabula.writing.StoryNotes;
import org.fabula.writing.pictures.RelationshipGraph;
import org.fabula.writing.pictures.StorylineChart;

/**
 * What takes long to work out of a fabula, kept for those asked for last. The library gives the
 * same fabula as long as neither the story nor its reader's place changes, so that this goes by
 * which it is. Threads may share it.
 */
public final class WorkedOut {

  private static final int MOST_KEPT = 48;

  private record Key(List<Fabula> fabulas, String what) {
    @Override
    @SuppressWarnings("ReferenceEquality") // to compare two fabulas takes as long as to lay one out
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.what.equals(what)
          && key.fabulas.size() == fabulas.size()
          && IntStream.range(0, fabulas.size()).allMatch(i -> key.fabulas.get(i) == fabulas.get(i));
    }

    @Override
    public int hashCode() {
      int hash = what.hashCode();
      for (var fabula : fabulas) {
        hash = 31 * hash + System.identityHashCode(fabula);
      }
      return hash;
    }
  }

  private record Conflicts(List<Conflict> all) {}

  private record Differences(List<Difference> all) {}

  private record Notes(List<String> all) {}

  private final Map<Key, Object> kept =
      new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Object> eldest) {
          return size() > MOST_KEPT;
        }
      };

  StorylineChart storyline(Fabula fabula) {
    return kept(fabula, "storyline", StorylineChart.class, () -> StorylineChart.of(fabula));
  }

  RelationshipGraph graph(Fabula fabula) {
    return kept(fabula, "graph", RelationshipGraph.class, () -> RelationshipGraph.of(fabula));
  }

  List<Conflict> conflicts(Fabula fabula) {
    return kept(fabula, "conflicts", Conflicts.class, () -> new Conflicts(fabula.conflicts())).all;
  }

  List<String> notes(Fabula fabula) {
    return kept(fabula, "notes", Notes.class, () -> new Notes(StoryNotes.of(fabula))).all;
  }

  /** What stories of a world tell otherwise; the work grows with the square of their number. */
  List<Difference> differences(List<Fabula> stories) {
    return kept(
            stories,
            "differences",
            Differences.class,
            () -> new Differences(new WorldCheck().differences(stories)))
        .all;
  }

  Fabula until(int position, Fabula fabula) {
    return kept(fabula, "until " + position, Fabula.class, () -> fabula.until(position));
  }

  private <T> T kept(Fabula fabula, String what, Class<T> type, Supplier<T> make) {
    return kept(List.of(fabula), what, type, make);
  }

  private <T> T kept(List<Fabula> fabulas, String what, Class<T> type, Supplier<T> make) {
    var key = new Key(fabulas, what);
    Object ready;
    synchronized (kept) {
      ready = kept.get(key);
    }
    if (ready != null) {
      return type.cast(ready);
    }
    var made = make.get(); // not under the lock: other stories need not wait
    synchronized (kept) {
      kept.put(key, made);
    }
    return made;
  }
}
