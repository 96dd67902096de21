package org.fabula.understanding.passages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What tells that two passages clash, or that they do not. {@code training/continuity} has them
 * too.
 */
final class ClashClues {

  private static final double ANOTHER_LENGTH = 1.25;
  private static final int MOST_SHARED = 3;
  private static final List<String> MANNERS =
      List.of("whole", "hedge", "lie", "would", "else", "change", "figure");

  private final Passage first;
  private final Passage second;
  private final Bond bond;
  private final Topic topic;
  private final int shared;
  private final Map<String, Double> clues = new LinkedHashMap<>();

  private ClashClues(Passage first, Passage second, Bond bond) {
    this.first = first;
    this.second = second;
    this.bond = bond;
    topic = topic(first, second);
    shared = Math.min(MOST_SHARED, common(first.stems(), second.stems()).size());
  }

  /** Those with names, and how strong each is. */
  static Map<String, Double> of(Passage first, Passage second, Bond bond) {
    var clues = new ClashClues(first, second, bond);
    clues.addTies();
    clues.compareValues();
    clues.compareStates();
    clues.addManners();
    return clues.clues;
  }

  /** Their words and pairs of words. */
  static Set<String> words(Passage first, Passage second) {
    var words = new TreeSet<String>();
    addWords("a", first.words(), words);
    addWords("b", second.words(), words);
    return words;
  }

  private static void addWords(String mark, List<String> words, Set<String> features) {
    for (int i = 0; i < words.size(); i++) {
      features.add(mark + ":" + words.get(i));
      if (i > 0) {
        features.add(mark + "2:" + words.get(i - 1) + " " + words.get(i));
      }
    }
  }

  /** What both are most likely about. */
  static Topic topic(Passage first, Passage second) {
    var best = Topic.LIFE_AND_DEATH;
    for (var topic : Topic.values()) {
      if (first.about().of(topic) * second.about().of(topic)
          > first.about().of(best) * second.about().of(best)) {
        best = topic;
      }
    }
    return best;
  }

  /** How far both are about one topic: the logarithm of the likelihood. */
  static double nearness(Passage first, Passage second, double least) {
    double sum = 0;
    for (var topic : Topic.values()) {
      sum += first.about().of(topic) * second.about().of(topic);
    }
    return Math.log(sum + least);
  }

  private static <T> List<T> common(Set<T> one, Set<T> other) {
    var common = new ArrayList<T>(one);
    common.retainAll(other);
    return common;
  }

  private void add(String clue) {
    clues.put(clue, 1.0);
  }

  private static String digit(boolean holds) {
    return holds ? "1" : "0";
  }

  private void addTies() {
    clues.put("about", (nearness(first, second, 1e-6) + 3) / 3);
    add(topic.name());
    add("shared " + shared);
    add("person " + digit(bond.onePerson()));
    add("stories " + (bond.oneStory() ? 1 : 2));
  }

  private void compareValues() {
    if (!first.days().isEmpty() && !second.days().isEmpty()) {
      add((areOtherLengths() ? "durations differ " : "durations agree ") + shared);
    }
    first.ages().stream()
        .flatMap(one -> second.ages().stream().map(other -> Math.abs(one - other)))
        .min(Integer::compare)
        .ifPresent(apart -> add("ages differ " + Math.min(3, apart)));
    var counted = common(first.counts().keySet(), second.counts().keySet());
    if (!counted.isEmpty()) {
      boolean all =
          counted.stream()
              .noneMatch(noun -> first.counts().get(noun).equals(second.counts().get(noun)));
      add(all ? "counts differ" : "counts agree");
    }
    var coloured = common(first.colours().keySet(), second.colours().keySet());
    if (!coloured.isEmpty()) {
      boolean agree =
          coloured.stream()
              .anyMatch(it -> !common(first.colours().get(it), second.colours().get(it)).isEmpty());
      add(agree ? "colours agree" : "colours differ");
    }
    boolean onePart =
        first.sides().stream()
            .anyMatch(one -> second.sides().stream().anyMatch(it -> part(it).equals(part(one))));
    if (onePart) {
      add(common(first.sides(), second.sides()).isEmpty() ? "sides differ" : "sides agree");
    }
  }

  private static String part(String side) {
    return side.substring(side.indexOf(' '));
  }

  private boolean areOtherLengths() {
    double least = Double.MAX_VALUE;
    for (double one : first.days()) {
      for (double other : second.days()) {
        double shorter = Math.min(one, other);
        least = Math.min(least, shorter == 0 ? 1 : Math.max(one, other) / shorter);
      }
    }
    return least > ANOTHER_LENGTH;
  }

  private void compareStates() {
    add("denial " + both("denial") + digit(shared > 0));
    boolean dead = first.has("dead");
    if (dead || second.has("dead")) {
      add("dead " + both("dead"));
    }
    if (dead && !second.has("dead")) {
      add("dead, then alive " + digit(second.has("alive")) + digit(bond.onePerson()));
    }
    boolean gone = first.has("gone");
    if (gone || second.has("gone")) {
      add("gone " + both("gone"));
    }
    if (gone
        && !second.has("gone")
        && (topic == Topic.POSSESSIONS || topic == Topic.FATE_OF_PLACES)) {
      add("gone, then there " + digit(second.has("stands")) + digit(shared > 0));
    }
    if (topic == Topic.ACQUAINTANCE) {
      compareAcquaintance();
    }
    if (shareWordOf("body")) {
      add("one part of the body " + digit(topic == Topic.INJURY));
    }
    if (first.has("kin") && second.has("kin")) {
      add("kin " + digit(shareWordOf("kin")) + digit(topic == Topic.KIN));
    }
  }

  private void compareAcquaintance() {
    if (first.has("strange") && second.has("known")) {
      add("strange, then known");
    }
    if (first.has("known") && second.has("strange")) {
      add("known, then strange");
    }
    if (first.has("strange") && second.has("strange")) {
      add("strange twice");
    }
  }

  private String both(String group) {
    return digit(first.has(group)) + digit(second.has(group));
  }

  private boolean shareWordOf(String group) {
    return first.distinct().stream()
        .anyMatch(it -> WordGroups.SHIPPED.is(group, it) && second.distinct().contains(it));
  }

  private void addManners() {
    for (var manner : MANNERS) {
      if (first.has(manner)) {
        add(manner + " in the first");
      }
      if (second.has(manner)) {
        add(manner + " in the second");
      }
    }
    add("quoted " + digit(first.isQuoted()) + digit(second.isQuoted()));
  }
}
