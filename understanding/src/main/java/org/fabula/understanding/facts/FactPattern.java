package org.fabula.understanding.facts;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fabula.understanding.facts.Fact.Kind;

/**
 * One way to tell a fact.
 *
 * @param aspect of the fact, with {@code {group}} for what a group holds
 * @param value likewise
 * @param takesNearest whether it is about the only person around, whom it does not hold
 * @param takesBoth whether it is about the only two people around, whom it does not hold
 * @param takesSentenceBefore whether it is looked for in two sentences at once
 * @param groups the names of the pattern's groups
 */
record FactPattern(
    Kind kind,
    String aspect,
    String value,
    boolean takesNearest,
    boolean takesBoth,
    boolean takesSentenceBefore,
    Pattern pattern,
    Set<String> groups) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)\\}");
  private static final Map<String, Integer> DAYS =
      Map.of("year", 365, "month", 30, "week", 7, "day", 1);

  /** The text of a group; nothing where the pattern has none of that name or it took no part. */
  String group(String name, Matcher found) {
    var text = groups.contains(name) ? found.group(name) : null;
    return text == null ? "" : text;
  }

  String aspect(Matcher found, Map<String, String> spellings) {
    return filled(aspect, found, spellings);
  }

  String value(Matcher found, Map<String, String> spellings) {
    return filled(value, found, spellings);
  }

  private String filled(String template, Matcher found, Map<String, String> spellings) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(
            placeholder -> Matcher.quoteReplacement(text(placeholder.group(1), found, spellings)));
  }

  private String text(String name, Matcher found, Map<String, String> spellings) {
    return switch (name) {
      case "days" ->
          String.valueOf(number(found) * DAYS.get(group("unit", found).replaceAll("s$", "")));
      case "inches" -> String.valueOf(Integer.parseInt(group("feet", found)) * 12 + number(found));
      case "rest" -> String.valueOf(number(found) - 1);
      default -> {
        var text = group(name, found).replace("^", "");
        yield spellings.getOrDefault(text, text);
      }
    };
  }

  private int number(Matcher found) {
    return Integer.parseInt(group("number", found));
  }
}
