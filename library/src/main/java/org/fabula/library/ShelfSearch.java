package org.fabula.library;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Answers one {@link ShelfQuery}. */
final class ShelfSearch {

  private final Session session;
  private final FacetValues facets;
  private final ShelfQuery query;

  ShelfSearch(Session session, FacetValues facets, ShelfQuery query) {
    this.session = session;
    this.facets = facets;
    this.query = query;
  }

  Shelf shelf() throws SQLException, IOException {
    var counting = new FacetCounting(facets, query);
    var ids = idsByWordsAndLength().stream().filter(counting::stays).toList();
    return new Shelf(StoryEntries.of(session, page(ids)), ids.size(), counting.counts());
  }

  private List<Long> page(List<Long> ids) {
    long start = Math.min(ids.size(), (long) query.page() * query.pageSize());
    return ids.subList((int) start, (int) Math.min(ids.size(), start + query.pageSize()));
  }

  /** In the order asked for. */
  private List<Long> idsByWordsAndLength() throws SQLException, IOException {
    var conditions = new ArrayList<String>();
    var parameters = new ArrayList<Object>();
    if (!query.length().equals(WordRange.ANY)) {
      conditions.add("words BETWEEN ? AND ?");
      parameters.add(query.length().least());
      parameters.add(query.length().most());
    }
    var words = Word.in(query.words());
    if (!words.isEmpty()) {
      conditions.add("id IN (SELECT rowid FROM shelf_words WHERE shelf_words MATCH ?)");
      parameters.add(
          words.stream()
              .limit(SearchTerms.MOST_WORDS)
              .map(word -> '"' + word.key() + "\"*")
              .collect(Collectors.joining(" AND ")));
    }
    var where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    return session.all(
        "SELECT id FROM story" + where + " ORDER BY " + order(),
        row -> row.getLong(1),
        parameters.toArray());
  }

  private String order() {
    var first =
        switch (query.sort()) {
          case TITLE -> "";
          case AUTHOR -> "author_key IS NULL, author_key, ";
          case NEWEST -> "added_millis DESC, id DESC, ";
          case OLDEST -> "added_millis, ";
          case LONGEST -> "words DESC, ";
          case SHORTEST -> "words, ";
          case LAST_READ -> "read_millis IS NULL, read_millis DESC, ";
        };
    return first + "title_key, id";
  }
}
