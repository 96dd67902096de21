package org.fabula.web.shelf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fabula.library.Facet;
import org.fabula.library.ShelfQuery;
import org.fabula.library.WordRange;

/**
 * A query as a line of text that one can type, read and share: {@code fandom:"The Lighthouse Years"
 * -rating:R words:1000-5000 sort:longest storm}. What it does not understand it takes for words.
 */
final class QueryLine {

  /** A minus, a key, and a value in quotes, in which a quote is doubled, or without blanks. */
  private static final Pattern TERM =
      Pattern.compile("(-?)\\b([a-z]++):(?:\"((?:[^\"]++|\"\")*+)\"|([^\\s\"]++))");

  private static final Pattern RANGE = Pattern.compile("([0-9]{0,9})-([0-9]{0,9})");

  private QueryLine() {}

  /** Of a line as typed. */
  static ShelfQuery parse(String line) {
    var query = ShelfQuery.everything();
    var words = new StringBuilder();
    var term = TERM.matcher(line);
    int done = 0;
    while (term.find()) {
      words.append(line, done, term.start());
      var value = term.group(3) == null ? term.group(4) : term.group(3).replace("\"\"", "\"");
      var read = apply(query, term.group(1).equals("-"), term.group(2), value.strip());
      if (read.isEmpty()) {
        words.append(term.group());
      }
      query = read.orElse(query);
      done = term.end();
    }
    words.append(line.substring(done));
    return query.withWords(String.join(" ", words.toString().strip().split("\\s+")));
  }

  /** The line that {@link #parse} reads as this query. */
  static String of(ShelfQuery query) {
    var terms = new ArrayList<String>();
    query.include().forEach((facet, values) -> values.forEach(v -> terms.add(term(facet, v))));
    query
        .exclude()
        .forEach((facet, values) -> values.forEach(v -> terms.add("-" + term(facet, v))));
    if (!query.length().equals(WordRange.ANY)) {
      terms.add("words:" + of(query.length()));
    }
    if (query.sort() != ShelfQuery.everything().sort()) {
      terms.add("sort:" + key(query.sort()));
    }
    if (!query.words().isBlank()) {
      terms.add(query.words());
    }
    return String.join(" ", terms);
  }

  /** A facet's key in a line. */
  static String key(Facet facet) {
    return switch (facet) {
      case FANDOM -> "fandom";
      case RATING -> "rating";
      case WARNINGS -> "warning";
      case STATUS -> "status";
      case AUTHOR -> "author";
      case FORMAT -> "format";
    };
  }

  /** An order's key in a line. */
  static String key(ShelfQuery.Sort sort) {
    return sort.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<ShelfQuery> apply(
      ShelfQuery query, boolean without, String key, String value) {
    if (key.equals("sort")) {
      return Arrays.stream(ShelfQuery.Sort.values())
          .filter(sort -> key(sort).equals(value))
          .findFirst()
          .map(query::sortedBy);
    }
    if (key.equals("words")) {
      return range(value).map(query::withLength);
    }
    return Arrays.stream(Facet.values())
        .filter(facet -> key(facet).equals(key) && !value.isEmpty())
        .findFirst()
        .map(facet -> without ? query.excluding(facet, value) : query.including(facet, value));
  }

  private static Optional<WordRange> range(String value) {
    var range = RANGE.matcher(value);
    if (!range.matches()) {
      return Optional.empty();
    }
    int least = range.group(1).isEmpty() ? 0 : Integer.parseInt(range.group(1));
    int most = range.group(2).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(range.group(2));
    return most < least ? Optional.empty() : Optional.of(new WordRange(least, most));
  }

  private static String of(WordRange range) {
    return (range.least() == 0 ? "" : range.least())
        + "-"
        + (range.most() == Integer.MAX_VALUE ? "" : range.most());
  }

  private static String term(Facet facet, String value) {
    return key(facet) + ":\"" + value.replace("\"", "\"\"") + "\"";
  }

  /** What a query wants of a facet's value. */
  static Choice choice(ShelfQuery query, Facet facet, String value) {
    if (holds(query.include(), facet, value)) {
      return Choice.INCLUDED;
    }
    return holds(query.exclude(), facet, value) ? Choice.EXCLUDED : Choice.OPEN;
  }

  private static boolean holds(Map<Facet, List<String>> choices, Facet facet, String value) {
    return choices.getOrDefault(facet, List.of()).stream().anyMatch(value::equalsIgnoreCase);
  }

  /** A query with one value taken in, left out, or neither. */
  static ShelfQuery with(ShelfQuery query, Facet facet, String value, Choice choice) {
    var free =
        new ShelfQuery(
            query.words(),
            without(query.include(), facet, value),
            without(query.exclude(), facet, value),
            query.length(),
            query.sort(),
            0,
            query.pageSize());
    return switch (choice) {
      case INCLUDED -> free.including(facet, value);
      case EXCLUDED -> free.excluding(facet, value);
      case OPEN -> free;
    };
  }

  private static Map<Facet, List<String>> without(
      Map<Facet, List<String>> choices, Facet facet, String value) {
    var rest = new EnumMap<Facet, List<String>>(Facet.class);
    choices.forEach(
        (key, values) ->
            rest.put(
                key,
                key == facet
                    ? values.stream().filter(other -> !other.equalsIgnoreCase(value)).toList()
                    : values));
    return rest;
  }
}
