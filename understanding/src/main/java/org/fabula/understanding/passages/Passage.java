package org.fabula.understanding.passages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A sentence or a few, and what can be read off their words alone. */
public final class Passage {

  static final Pattern WORD = Pattern.compile("\\p{L}++(?:['’]\\p{L}++)*+|\\d++");

  private static final int STEM = 6;
  private static final int NEAR_A_COLOUR = 7;
  private static final Set<String> BEFORE_AGE =
      WordGroups.set(
          "was is turned at aged age be turn being i'm he's she's am were just only nearly");
  private static final Map<String, String> SHADES =
      Map.of(
          "gray", "grey", "blonde", "blond", "fair", "blond", "yellow", "blond", "golden", "blond");

  private final List<String> words = new ArrayList<>();
  private final Set<String> distinct;
  private final Set<String> stems = new HashSet<>();
  private final Set<String> groups;
  private final List<Double> days = new ArrayList<>();
  private final Set<Integer> ages = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Set<String>> colours = new HashMap<>();
  private final Set<String> sides = new HashSet<>();
  private final boolean quoted;
  private final TopicShares about;

  private Passage(String text, WordGroups known) {
    var matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(plain(matcher.group()));
    }
    distinct = Set.copyOf(words);
    for (var word : distinct) {
      if (word.length() > 2 && !known.isFunctionWord(word)) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    groups = known.groupsOf(distinct);
    quoted = text.indexOf('"') >= 0 || text.indexOf('“') >= 0;
    about = TopicShares.of(text);
    Quantity.in(words).forEach(this::add);
    findColours(known);
    findSides(known);
  }

  /** Reads a passage. */
  public static Passage of(String text) {
    return new Passage(text, WordGroups.SHIPPED);
  }

  static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private void add(Quantity quantity) {
    boolean old = quantity.noun().equals("year") && quantity.next().equals("old");
    if (quantity.isTime() && !old) {
      days.add(quantity.days());
    }
    if (old
        || (!quantity.isTime()
            && quantity.number() >= 3
            && quantity.number() <= 110
            && BEFORE_AGE.contains(quantity.before()))) {
      ages.add(quantity.number());
    }
    if (!quantity.isTime() && quantity.noun().length() > 3) {
      counts.put(quantity.noun(), quantity.number());
    }
  }

  private void findColours(WordGroups known) {
    for (int i = 0; i < words.size(); i++) {
      if (known.is("colour", words.get(i))) {
        int end = Math.min(words.size(), i + NEAR_A_COLOUR + 1);
        for (var word : words.subList(Math.max(0, i - NEAR_A_COLOUR), end)) {
          if (known.is("look", word)) {
            colours
                .computeIfAbsent(word.startsWith("eye") ? "eye" : word, any -> new HashSet<>())
                .add(SHADES.getOrDefault(words.get(i), words.get(i)));
          }
        }
      }
    }
  }

  private void findSides(WordGroups known) {
    for (int i = 0; i < words.size(); i++) {
      var side = words.get(i);
      if (side.equals("left") || side.equals("right")) {
        for (var word : words.subList(i + 1, Math.min(words.size(), i + 3))) {
          if (known.is("body", Quantity.singular(word))) {
            sides.add(side + " " + Quantity.singular(word));
          }
        }
      }
    }
  }

  /** What it is about. */
  TopicShares about() {
    return about;
  }

  /** In lower case, in order. */
  List<String> words() {
    return words;
  }

  Set<String> distinct() {
    return distinct;
  }

  /** Beginnings of the words that are no function words. */
  Set<String> stems() {
    return stems;
  }

  boolean has(String group) {
    return groups.contains(group);
  }

  List<Double> days() {
    return days;
  }

  Set<Integer> ages() {
    return ages;
  }

  Map<String, Integer> counts() {
    return counts;
  }

  Map<String, Set<String>> colours() {
    return colours;
  }

  /** "left hand". */
  Set<String> sides() {
    return sides;
  }

  boolean isQuoted() {
    return quoted;
  }
}
