package org.fabula.web.known;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.fabula.understanding.Fabula;
import org.fabula.writing.pictures.RelationshipGraph;
import org.fabula.writing.pictures.StorylineChart;

/**
 * What takes long to work out of a fabula, kept for those asked for last. The library gives the
 * same fabula as long as neither the story nor its reader's place changes, so that this goes by
 * which it is. Threads may share it.
 */
public final class Layouts {

  private static final int MOST_KEPT = 24;

  private record Key(Fabula fabula, String what) {
    @Override
    @SuppressWarnings("ReferenceEquality") // to compare two fabulas takes as long as to lay one out
    public boolean equals(Object other) {
      return other instanceof Key key && key.fabula == fabula && key.what.equals(what);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(fabula) + what.hashCode();
    }
  }

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

  Fabula until(int position, Fabula fabula) {
    return kept(fabula, "until " + position, Fabula.class, () -> fabula.until(position));
  }

  private <T> T kept(Fabula fabula, String what, Class<T> type, Supplier<T> make) {
    var key = new Key(fabula, what);
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
