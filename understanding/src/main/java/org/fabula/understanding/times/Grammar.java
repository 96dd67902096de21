package org.fabula.understanding.times;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fabula.understanding.resource.Resource;
import org.fabula.understanding.times.TimeExpression.Kind;

/** The phrases that {@code time-phrases.txt} describes. */
final class Grammar {

  /**
   * A phrase over the characters of a {@link Vocabulary}.
   *
   * @param inside the pattern without what must stand before
   */
  record Phrase(Kind kind, Pattern pattern, Pattern inside) {}

  private static final Pattern SYMBOL = Pattern.compile("[A-Za-z']+");
  private static final Pattern NAMING = Pattern.compile("^([A-Z]+)\\s*=\\s*(.+)$");
  private static final Pattern WHAT_STANDS_BEFORE =
      Pattern.compile("^\\(\\?<=(?:[^()]|\\([^()]*\\))*\\)");
  private static final Pattern GROUP = Pattern.compile("\\((?!\\?)");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Vocabulary vocabulary;
  private final Map<String, String> named = new HashMap<>();
  private final List<Phrase> phrases;

  Grammar(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    var lines =
        Resource.rows(Grammar.class, "time-phrases.txt").stream().map(row -> row[0]).toList();
    for (var line : lines) {
      var naming = NAMING.matcher(line);
      if (naming.find()) {
        named.put(naming.group(1), naming.group(2));
      }
    }
    var unnamed = lines.stream().filter(line -> !NAMING.matcher(line).find()).toList();
    unnamed.forEach(line -> regex(SPACE.split(line, 2)[1])); // makes all its words known
    phrases = unnamed.stream().map(this::phrase).toList();
  }

  /** In the order of the file. */
  List<Phrase> phrases() {
    return phrases;
  }

  private Phrase phrase(String line) {
    var parts = SPACE.split(line, 2);
    var kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
    var pattern = Pattern.compile(regex(parts[1]));
    var before = WHAT_STANDS_BEFORE.matcher(parts[1]);
    var inside = before.find() ? Pattern.compile(regex(parts[1].substring(before.end()))) : pattern;
    return new Phrase(kind, pattern, inside);
  }

  private String regex(String phrase) {
    var regex = SYMBOL.matcher(phrase).replaceAll(symbol -> regexOf(symbol.group()));
    return GROUP.matcher(SPACE.matcher(regex).replaceAll("")).replaceAll("(?:");
  }

  private String regexOf(String symbol) {
    if (!Character.isUpperCase(symbol.charAt(0))) {
      return String.valueOf(vocabulary.signOf(symbol));
    }
    return Optional.ofNullable(named.get(symbol))
        .map(phrase -> "(?:" + regex(phrase) + ")")
        .or(() -> vocabulary.signsOf(symbol).map(signs -> "[" + signs + "]"))
        .orElseThrow(() -> new IllegalStateException("the grammar of time names no " + symbol));
  }
}
