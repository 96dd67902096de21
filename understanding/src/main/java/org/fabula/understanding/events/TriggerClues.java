package org.fabula.understanding.events;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What speaks for and against a word's telling of an event: its form and class, its neighbours, the
 * verbs and negations before it in its clause, and how the text around is told. Each clue is a
 * number out of a fixed range, by hashing (Weinberger and others, ICML 2009), so that no list of
 * clues is kept. Linear in the text.
 */
final class TriggerClues {

  /** How many numbers there are for clues, as a power of two. */
  static final int BITS = 18;

  private static final int MOST_CLUES = 96;
  private static final int WORDS_BACK = 7;
  private static final int WORDS_AROUND = 60;

  private final WordSequence words;
  private final WordClasses.Pair[] classes;
  private final int[] endings;
  private final int[] past;
  private final int[] present;
  private final int[] habits;
  private final int[] clues = new int[MOST_CLUES];
  private int count;
  private int kind;

  TriggerClues(WordSequence words, WordClasses wordClasses) {
    this.words = words;
    classes = new WordClasses.Pair[words.size()];
    endings = new int[words.size()];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = wordClasses.of(words.get(i).form());
      endings[i] = Grammar.ending(words.get(i).form());
    }
    past = sums(Grammar::isPast);
    present = sums(Grammar.PRESENT::contains);
    habits = sums(Grammar.HABITS::contains);
  }

  /** For each place how many words before it are of a sort. */
  private int[] sums(Predicate<String> sort) {
    var sums = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      sums[i + 1] = sums[i] + (sort.test(words.get(i).form()) ? 1 : 0);
    }
    return sums;
  }

  /** Whether a word may be an event at all. */
  boolean isCandidate(int index) {
    var word = words.get(index);
    return word.isWord()
        && !Grammar.MODALS.contains(word.form())
        && !Grammar.DETERMINERS.contains(word.form())
        && !Grammar.SUBJECTS.contains(word.form());
  }

  /** The clues of a word, by number. */
  int[] of(int index) {
    count = 0;
    kind = 0;
    addWord(index);
    addNeighbours(index);
    addClause(index);
    addSentence(index);
    addSurroundings(index);
    return Arrays.copyOf(clues, count);
  }

  private void addWord(int index) {
    var word = words.get(index);
    var form = word.form();
    int ending = endings[index];
    int spoken = word.isSpoken() ? 1 : 0;
    int shape = shape(index) + (index == words.firstOfSentence(index) ? 4 : 0);
    add(0);
    add(form.hashCode());
    add(end(form, 3).hashCode());
    add(end(form, 2).hashCode());
    add(form.substring(0, Math.min(4, form.length())).hashCode());
    add(ending);
    add(shape);
    add(spoken);
    add(classes[index].small());
    add(classes[index].large());
    add(classes[index].large(), ending);
    add(classes[index].small(), ending);
    add(form.hashCode(), spoken);
    add(ending, spoken);
  }

  private static String end(String form, int letters) {
    return form.substring(Math.max(0, form.length() - letters));
  }

  /** 0 a small letter, 1 a capital, 2 a number, 3 a mark. */
  private int shape(int index) {
    var word = words.get(index);
    return word.isWord() ? (word.isCapitalised() ? 1 : 0) : word.form().equals("0") ? 2 : 3;
  }

  private void addNeighbours(int index) {
    int form = words.get(index).form().hashCode();
    int ending = endings[index];
    for (int distance = -3; distance <= 3; distance++) {
      if (distance != 0) {
        add(neighbour(index, distance));
      }
    }
    for (int distance = -2; distance <= 2; distance++) {
      if (distance != 0) {
        boolean inside = !words.beside(index, distance).isNothing();
        int other = index + distance;
        add(inside ? endings[other] * 4 + shape(other) : -1);
        add(inside ? classes[other].large() : -2);
      }
    }
    int before = neighbour(index, -1);
    int after = neighbour(index, 1);
    add(before, form);
    add(form, after);
    add(neighbour(index, -2), before);
    add(before, after);
    add(after, neighbour(index, 2));
    add(before, ending);
    add(after, ending);
    add(neighbour(index, -2) * 31 + before, ending);
    add(before * 31 + after, ending);
    add(largeClass(index, -1), ending);
    add(largeClass(index, 1), ending);
  }

  private int neighbour(int index, int distance) {
    return words.beside(index, distance).form().hashCode();
  }

  private int largeClass(int index, int distance) {
    return words.beside(index, distance).isNothing() ? -2 : classes[index + distance].large();
  }

  /** The verbs, negations and the like right before the word, up to the next mark. */
  private void addClause(int index) {
    var auxiliary = "";
    var determiner = "";
    var subject = "";
    boolean negated = false;
    boolean modal = false;
    boolean to = false;
    for (int back = 1; back <= WORDS_BACK; back++) {
      var word = words.beside(index, -back);
      if (word.isNothing() || Grammar.partsClauses(word.form())) {
        break;
      }
      var verb = word.auxiliary().isEmpty() ? word.form() : word.auxiliary();
      negated |= Grammar.NEGATIONS.contains(word.form());
      modal |= Grammar.MODALS.contains(verb);
      to |= back <= 2 && verb.equals("to");
      auxiliary = auxiliary.isEmpty() ? only(verb, Grammar.AUXILIARIES) : auxiliary;
      subject = subject.isEmpty() ? only(verb, Grammar.SUBJECTS) : subject;
      if (determiner.isEmpty() && Grammar.DETERMINERS.contains(verb)) {
        determiner = verb + Math.min(back, 3);
      }
    }
    int ending = endings[index];
    add(auxiliary.hashCode());
    add(auxiliary.hashCode(), ending);
    add(negated ? 1 : 0, ending);
    add(modal ? 1 : 0, ending);
    add(to ? 1 : 0, ending);
    add(determiner.hashCode(), ending);
    add(subject.hashCode(), ending);
    add((negated ? 1 : 0) + (modal ? 2 : 0) + (to ? 4 : 0));
    add(auxiliary.hashCode(), classes[index].large());
    add(determiner.hashCode(), classes[index].large());
  }

  private static String only(String word, Set<String> those) {
    return those.contains(word) ? word : "";
  }

  private void addSentence(int index) {
    int first = words.firstOfSentence(index);
    int end = words.endOfSentence(index);
    int ending = endings[index];
    int conjunction = lastBefore(index, first, Grammar.CONJUNCTIONS).hashCode();
    add(conjunction);
    add(conjunction, ending);
    add(lastBefore(index, first, Grammar.HABITS).hashCode(), ending);
    add(lastBefore(index, first, Grammar.CONDITIONS).hashCode(), ending);
    add(habits[end] > habits[index + 1] ? 1 : 0, ending);
    add(words.get(first).form().hashCode());
    add(Math.min(6, (index - first) / 3));
    add(words.get(end - 1).form().hashCode(), ending);
    add(past[index] > past[first] ? 1 : 0, ending);
  }

  private String lastBefore(int index, int first, Set<String> those) {
    for (int i = index - 1; i >= Math.max(first, index - WORDS_AROUND); i--) {
      if (those.contains(words.get(i).form())) {
        return words.get(i).form();
      }
    }
    return "";
  }

  /** How much of the text around is in the past, in the present, or about what happens often. */
  private void addSurroundings(int index) {
    int spoken = words.get(index).isSpoken() ? 1 : 0;
    int ending = endings[index];
    int often = share(habits, index, 60);
    int now = share(present, index, 40);
    add(share(past, index, 40), spoken);
    add(often);
    add(now, spoken);
    add(Math.min(3, often), ending);
    add(Math.min(3, now) * 2 + spoken, ending);
  }

  private int share(int[] sums, int index, int steps) {
    int from = Math.max(0, index - WORDS_AROUND);
    int to = Math.min(words.size(), index + WORDS_AROUND);
    return (sums[to] - sums[from]) * steps / (to - from);
  }

  private void add(int value) {
    add(value, 0);
  }

  private void add(int one, int other) {
    int hash = (kind++ * 31 + one) * 0x9E3779B1;
    hash = (hash ^ hash >>> 15) + other * 0x85EBCA6B;
    hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
    clues[count++] = (hash ^ hash >>> 16) & (1 << BITS) - 1;
  }
}
