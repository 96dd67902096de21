package org.fabula.web.shelf;

import java.util.ArrayList;
import java.util.List;
import org.fabula.library.Facet;
import org.fabula.library.FacetCount;
import org.fabula.library.Shelf;
import org.fabula.library.ShelfQuery;
import org.fabula.story.StoryFormat;

/** A side to filter by, with its values. Those that few stories have stand folded away. */
record FacetGroup(String title, List<FacetRow> rows) {

  private static final int SHOWN_AT_ONCE = 8;
  private static final int MOST = 60;

  FacetGroup {
    rows = List.copyOf(rows);
  }

  static List<FacetGroup> of(Shelf shelf, ShelfQuery query) {
    var groups = new ArrayList<FacetGroup>();
    shelf
        .facets()
        .forEach(
            (facet, counts) -> {
              var rows =
                  counts.stream().limit(MOST).map(count -> row(facet, count, query)).toList();
              if (rows.size() > 1 || rows.stream().anyMatch(row -> row.choice() != Choice.OPEN)) {
                groups.add(new FacetGroup(title(facet), rows));
              }
            });
    return groups;
  }

  List<FacetRow> shown() {
    return rows.subList(0, Math.min(SHOWN_AT_ONCE, rows.size()));
  }

  List<FacetRow> folded() {
    return rows.subList(Math.min(SHOWN_AT_ONCE, rows.size()), rows.size());
  }

  private static FacetRow row(Facet facet, FacetCount count, ShelfQuery query) {
    var value = count.value();
    var choice = QueryLine.choice(query, facet, value);
    return new FacetRow(
        facet == Facet.FORMAT ? kind(value) : value,
        count.stories(),
        choice,
        address(query, facet, value, choice, Choice.INCLUDED),
        address(query, facet, value, choice, Choice.EXCLUDED));
  }

  private static String kind(String format) {
    return switch (StoryFormat.valueOf(format)) {
      case TEXT -> "Plain text";
      case HTML -> "Web page";
      case EPUB -> "EPUB";
    };
  }

  private static String address(
      ShelfQuery query, Facet facet, String value, Choice now, Choice wanted) {
    return ShelfPage.address(
        QueryLine.with(query, facet, value, now == wanted ? Choice.OPEN : wanted));
  }

  private static String title(Facet facet) {
    return switch (facet) {
      case FANDOM -> "Fandom";
      case RATING -> "Rating";
      case WARNINGS -> "Warnings";
      case STATUS -> "Status";
      case AUTHOR -> "Author";
      case FORMAT -> "Kind of file";
    };
  }
}
