package org.fabula.library;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which stories to list, and how.
 *
 * @param words all to be found in title, author, series or summary, each as the start of a word;
 *     blank for any
 * @param include a story must have one of each facet's values
 * @param exclude a story must have none of these values
 * @param page counts from 0
 */
public record ShelfQuery(
    String words,
    Map<Facet, List<String>> include,
    Map<Facet, List<String>> exclude,
    WordRange length,
    Sort sort,
    int page,
    int pageSize) {

  private static final int USUAL_PAGE_SIZE = 50;

  /** The order of a list. Stories that tie go by title, then by when they were added. */
  public enum Sort {
    /** Without regard to case, accents and a leading article. */
    TITLE,
    /** Stories without one last. */
    AUTHOR,
    NEWEST,
    OLDEST,
    LONGEST,
    SHORTEST,
    /** Those never read last. */
    LAST_READ
  }

  public ShelfQuery {
    Objects.requireNonNull(words);
    include = copy(include);
    exclude = copy(exclude);
    Objects.requireNonNull(length);
    Objects.requireNonNull(sort);
    if (page < 0 || pageSize < 1) {
      throw new IllegalArgumentException("page " + page + " of " + pageSize + " stories");
    }
  }

  private static Map<Facet, List<String>> copy(Map<Facet, List<String>> choices) {
    var copy = new EnumMap<Facet, List<String>>(Facet.class);
    choices.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
    copy.values().removeIf(Collection::isEmpty);
    return Collections.unmodifiableMap(copy);
  }

  /** The first page of every story, by title. */
  public static ShelfQuery everything() {
    return new ShelfQuery("", Map.of(), Map.of(), WordRange.ANY, Sort.TITLE, 0, USUAL_PAGE_SIZE);
  }

  public ShelfQuery withWords(String wanted) {
    return new ShelfQuery(wanted, include, exclude, length, sort, page, pageSize);
  }

  /** Also with stories that have this value. */
  public ShelfQuery including(Facet facet, String value) {
    return new ShelfQuery(
        words, with(include, facet, value), exclude, length, sort, page, pageSize);
  }

  /** Without the stories that have this value. */
  public ShelfQuery excluding(Facet facet, String value) {
    return new ShelfQuery(
        words, include, with(exclude, facet, value), length, sort, page, pageSize);
  }

  private static Map<Facet, List<String>> with(
      Map<Facet, List<String>> choices, Facet facet, String value) {
    var more = new EnumMap<Facet, List<String>>(Facet.class);
    more.putAll(choices);
    more.merge(
        facet,
        List.of(value),
        (old, added) -> Stream.concat(old.stream(), added.stream()).toList());
    return more;
  }

  public ShelfQuery withLength(WordRange wanted) {
    return new ShelfQuery(words, include, exclude, wanted, sort, page, pageSize);
  }

  public ShelfQuery sortedBy(Sort wanted) {
    return new ShelfQuery(words, include, exclude, length, wanted, page, pageSize);
  }

  public ShelfQuery onPage(int wanted, int size) {
    return new ShelfQuery(words, include, exclude, length, sort, wanted, size);
  }
}
