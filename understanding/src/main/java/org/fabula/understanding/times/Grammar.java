package org.fabula.understanding.times;

import java.util.ArrayList;
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

  /** A phrase over the characters of a {@link Vocabulary}. */
  record Phrase(Kind kind, Pattern pattern) {}

  private static final Pattern SYMBOL = Pattern.compile("[A-Za-z']+");
  private static final Pattern NAMING = Pattern.compile("^([A-Z]+)\\s*=\\s*(.+)$");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Vocabulary vocabulary;
  private final Map<String, String> named = new HashMap<>();
  private final List<Phrase> phrases = new ArrayList<>();

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
    lines.stream().filter(line -> !NAMING.matcher(line).find()).forEach(this::add);
  }

  List<Phrase> phrases() {
    return List.copyOf(phrases);
  }

  private void add(String line) {
    var parts = SPACE.split(line, 2);
    phrases.add(
        new Phrase(
            Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), Pattern.compile(regex(parts[1]))));
  }

  private String regex(String phrase) {
    var regex = SYMBOL.matcher(phrase).replaceAll(symbol -> regexOf(symbol.group()));
    return SPACE.matcher(regex).replaceAll("");
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
