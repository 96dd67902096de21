package org.fabula.library;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers one {@link ShelfQuery}. */
final class ShelfSearch {

  private final Session session;
  private final ShelfQuery query;

  ShelfSearch(Session session, ShelfQuery query) {
    this.session = session;
    this.query = query;
  }

  /** What stories must meet: SQL over the table {@code story}, and its parameters. */
  private record Condition(String sql, List<Object> parameters) {}

  Shelf shelf() throws SQLException, IOException {
    var ids = ids();
    return new Shelf(entries(ids), ids.size(), facets());
  }

  private List<Long> ids() throws SQLException, IOException {
    var condition = condition(Optional.empty());
    return session.all(
        "SELECT id FROM story WHERE " + condition.sql() + " ORDER BY " + order(),
        row -> row.getLong(1),
        condition.parameters().toArray());
  }

  private List<StoryEntry> entries(List<Long> ids) throws SQLException, IOException {
    var entries = new ArrayList<StoryEntry>();
    long start = (long) query.page() * query.pageSize();
    for (long index = start; index < Math.min(ids.size(), start + query.pageSize()); index++) {
      entries.add(StoryEntries.of(session, ids.get((int) index)).orElseThrow());
    }
    return entries;
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

  /** All conditions but what is to be included of {@code free}, so its values can be counted. */
  private Condition condition(Optional<Facet> free) {
    var sql = new ArrayList<String>(List.of("words BETWEEN ? AND ?"));
    var parameters = new ArrayList<Object>();
    parameters.add(query.length().least());
    parameters.add(query.length().most());
    var words = Word.in(query.words());
    if (!words.isEmpty()) {
      sql.add("id IN (SELECT rowid FROM shelf_words WHERE shelf_words MATCH ?)");
      parameters.add(
          words.stream()
              .limit(SearchTerms.MOST_WORDS)
              .map(word -> '"' + word.key() + "\"*")
              .collect(Collectors.joining(" AND ")));
    }
    query
        .include()
        .forEach(
            (facet, values) -> {
              if (!free.equals(Optional.of(facet))) {
                sql.add("id IN " + having(facet, values, parameters));
              }
            });
    query
        .exclude()
        .forEach((facet, values) -> sql.add("id NOT IN " + having(facet, values, parameters)));
    return new Condition(String.join(" AND ", sql), parameters);
  }

  private static String having(Facet facet, List<String> values, List<Object> parameters) {
    parameters.add(facet.name());
    values.forEach(value -> parameters.add(Facet.key(value)));
    return """
        (SELECT story FROM story_facet JOIN facet_value ON facet_value.id = story_facet.value
         WHERE facet = ? AND value_key IN (%s))"""
        .formatted(values.stream().map(value -> "?").collect(Collectors.joining(", ")));
  }

  private record Counted(Facet facet, FacetCount count) {}

  private Map<Facet, List<FacetCount>> facets() throws SQLException, IOException {
    var facets = new EnumMap<Facet, List<FacetCount>>(Facet.class);
    var counted = counts(condition(Optional.empty()), "facet IS NOT NULL", List.of());
    for (var facet : Facet.values()) {
      var own =
          query.include().containsKey(facet)
              ? counts(condition(Optional.of(facet)), "facet = ?", List.of(facet.name()))
              : counted;
      facets.put(facet, withChosen(facet, own));
    }
    return facets;
  }

  private List<Counted> counts(Condition stories, String which, List<Object> parameters)
      throws SQLException, IOException {
    var all = new ArrayList<>(stories.parameters());
    all.addAll(parameters);
    return session.all(
        """
        SELECT facet, facet_value.value, count(*) AS stories
        FROM story_facet JOIN facet_value ON facet_value.id = story_facet.value
        WHERE story IN (SELECT id FROM story WHERE %s) AND %s
        GROUP BY facet_value.id
        ORDER BY stories DESC, value_key
        """
            .formatted(stories.sql(), which),
        row ->
            new Counted(
                Facet.valueOf(row.getString(1)), new FacetCount(row.getString(2), row.getInt(3))),
        all.toArray());
  }

  private List<FacetCount> withChosen(Facet facet, List<Counted> counted) {
    var counts =
        counted.stream()
            .filter(count -> count.facet() == facet)
            .map(Counted::count)
            .collect(Collectors.toCollection(ArrayList::new));
    for (var chosen : List.of(query.include(), query.exclude())) {
      for (var value : chosen.getOrDefault(facet, List.of())) {
        if (counts.stream().noneMatch(count -> Facet.key(count.value()).equals(Facet.key(value)))) {
          counts.add(new FacetCount(value, 0));
        }
      }
    }
    return counts;
  }
}
