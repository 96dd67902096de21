package org.fabula.web.shelf;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fabula.library.Shelf;
import org.fabula.library.ShelfQuery;
import org.fabula.library.WordRange;
import org.fabula.web.page.Visit;

/** The library, or what a query finds of it. */
record ShelfPage(Visit visit, ShelfQuery query, Shelf shelf, boolean empty) {

  /** Where the library holds no story at all, {@code empty} says so. */
  static ShelfPage of(ShelfQuery query, Shelf shelf, Visit visit) {
    boolean everything = query.onPage(0, 1).equals(ShelfQuery.everything().onPage(0, 1));
    return new ShelfPage(visit, query, shelf, everything && shelf.total() == 0);
  }

  List<ShelfRow> rows() {
    return shelf.entries().stream().map(ShelfRow::of).toList();
  }

  List<FacetGroup> facets() {
    return FacetGroup.of(shelf, query);
  }

  String line() {
    return QueryLine.of(query);
  }

  boolean isNarrowed() {
    return !line().isBlank();
  }

  /** "1 story", "5,000 stories". */
  String count() {
    return shelf.total() == 1
        ? "1 story"
        : String.format(Locale.ENGLISH, "%,d stories", shelf.total());
  }

  List<SortLink> sorts() {
    return Arrays.stream(ShelfQuery.Sort.values())
        .map(
            sort ->
                new SortLink(
                    title(sort),
                    address(query.sortedBy(sort).onPage(0, query.pageSize())),
                    sort == query.sort()))
        .toList();
  }

  String leastWords() {
    return query.length().least() == 0 ? "" : String.valueOf(query.length().least());
  }

  String mostWords() {
    return query.length().most() == Integer.MAX_VALUE ? "" : String.valueOf(query.length().most());
  }

  /** The query without its length, for the form that asks for one. */
  String lineWithoutLength() {
    return QueryLine.of(query.withLength(WordRange.ANY));
  }

  int pageNumber() {
    return query.page() + 1;
  }

  int pages() {
    return Math.max(1, (shelf.total() + query.pageSize() - 1) / query.pageSize());
  }

  Optional<String> previous() {
    return query.page() > 0
        ? Optional.of(address(query.onPage(query.page() - 1, query.pageSize())))
        : Optional.empty();
  }

  Optional<String> next() {
    return pageNumber() < pages()
        ? Optional.of(address(query.onPage(query.page() + 1, query.pageSize())))
        : Optional.empty();
  }

  /** Where the library shows what a query finds. */
  static String address(ShelfQuery query) {
    var line = QueryLine.of(query);
    var parts = new StringBuilder();
    if (!line.isBlank()) {
      parts.append("?q=").append(URLEncoder.encode(line, StandardCharsets.UTF_8));
    }
    if (query.page() > 0) {
      parts.append(parts.length() == 0 ? "?" : "&").append("page=").append(query.page() + 1);
    }
    return "/" + parts;
  }

  private static String title(ShelfQuery.Sort sort) {
    return switch (sort) {
      case TITLE -> "Title";
      case AUTHOR -> "Author";
      case NEWEST -> "Newest";
      case OLDEST -> "Oldest";
      case LONGEST -> "Longest";
      case SHORTEST -> "Shortest";
      case LAST_READ -> "Last read";
    };
  }
}
