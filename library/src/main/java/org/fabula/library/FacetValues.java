package org.fabula.library;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which values of facets all stories have, in memory, where counting them takes no time. */
final class FacetValues {

  /** A value as lists show it, and what makes its spellings one. */
  record Value(Facet facet, String key, String shown) {}

  private static final int[] NONE = {};

  private final List<Value> values = new ArrayList<>();
  private final Map<Long, int[]> byStory = new HashMap<>();

  private FacetValues() {}

  /** Facets change when a version comes in, so those of the newest version are the ones. */
  static FacetValues of(Session session, RecentlyUsed<Long, FacetValues> loaded)
      throws SQLException, IOException {
    long newest = session.only("SELECT max(id) FROM version", row -> row.getLong(1));
    var ready = loaded.get(newest);
    if (ready.isPresent()) {
      return ready.get();
    }
    var values = load(session);
    loaded.put(newest, values);
    return values;
  }

  private static FacetValues load(Session session) throws SQLException, IOException {
    var loaded = new FacetValues();
    var indexes = new HashMap<Long, Integer>();
    session.all(
        "SELECT id, facet, value_key, value FROM facet_value ORDER BY value_key",
        row -> {
          indexes.put(row.getLong(1), loaded.values.size());
          return loaded.values.add(
              new Value(Facet.valueOf(row.getString(2)), row.getString(3), row.getString(4)));
        });
    session.all(
        "SELECT story, value FROM story_facet",
        row -> {
          var index = new int[] {indexes.get(row.getLong(2))};
          return loaded.byStory.merge(row.getLong(1), index, FacetValues::concat);
        });
    return loaded;
  }

  private static int[] concat(int[] some, int[] more) {
    return IntStream.concat(IntStream.of(some), IntStream.of(more)).toArray();
  }

  /** Every value there ever was, by key. */
  List<Value> all() {
    return values;
  }

  /** Indexes of a story's values in {@link #all()}. */
  int[] of(long storyId) {
    return byStory.getOrDefault(storyId, NONE);
  }
}
