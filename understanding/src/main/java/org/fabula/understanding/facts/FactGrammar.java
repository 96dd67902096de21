package org.fabula.understanding.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fabula.understanding.facts.Fact.Kind;
import org.fabula.understanding.resource.Resource;

/** The patterns that {@code fact-patterns.tsv} describes, by the words that call for them. */
final class FactGrammar {

  private static final Pattern SYMBOL = Pattern.compile("(?<![A-Za-z<])[A-Z]+(?![A-Za-z>])");
  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]+)>");

  private final Map<String, String> named = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();
  private final Map<String, List<FactPattern>> byTrigger = new HashMap<>();

  FactGrammar() {
    var patterns = new ArrayList<String[]>();
    for (var row : Resource.rows(FactGrammar.class, "fact-patterns.tsv")) {
      if (row[1].equals("=")) {
        named.put(row[0], row[2]);
      } else if (row[0].equals("SAME")) {
        spellings.put(row[1], row[2]);
      } else {
        patterns.add(row);
      }
    }
    patterns.forEach(this::add);
  }

  private void add(String[] row) {
    var regex = " (?:" + regex(row[4]) + ")(?= )";
    var groups =
        GROUP
            .matcher(regex)
            .results()
            .map(it -> it.group(1))
            .collect(Collectors.toUnmodifiableSet());
    var pattern =
        new FactPattern(
            Kind.valueOf(row[0].replaceAll("[+*&]$", "")),
            row[1],
            row[2],
            row[0].endsWith("*"),
            row[0].endsWith("&"),
            row[0].endsWith("+"),
            Pattern.compile(regex),
            groups);
    for (var trigger : row[3].split(" ", -1)) {
      byTrigger.computeIfAbsent(trigger, any -> new ArrayList<>()).add(pattern);
    }
  }

  private String regex(String pattern) {
    return SYMBOL
        .matcher(pattern)
        .replaceAll(
            symbol ->
                Matcher.quoteReplacement(
                    named.containsKey(symbol.group())
                        ? regex(named.get(symbol.group()))
                        : symbol.group()));
  }

  /** Another spelling of a word that means the same. */
  Map<String, String> spellings() {
    return spellings;
  }

  /** Whether a unit calls for any pattern. */
  boolean isTrigger(String unit) {
    return byTrigger.containsKey(trigger(unit));
  }

  private static String trigger(String unit) {
    return unit.startsWith("#") ? "#" : unit;
  }

  /** The patterns that a sentence of these units calls for, each once. */
  Set<FactPattern> calledForBy(List<String> units) {
    var called = new LinkedHashSet<FactPattern>();
    for (var unit : units) {
      called.addAll(byTrigger.getOrDefault(trigger(unit), List.of()));
    }
    return called;
  }
}
