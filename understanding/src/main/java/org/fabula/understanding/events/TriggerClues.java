package org.fabula.understanding.events;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntPredicate;

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
  private final Form[] forms;
  private final int[] past;
  private final int[] present;
  private final int[] habits;
  private final int[] lastConjunction;
  private final int[] lastHabit;
  private final int[] lastCondition;
  private final int[] clues = new int[MOST_CLUES];
  private int count;
  private int kind;

  /** What is the same wherever a word stands, worked out once. */
  private record Form(
      int hash,
      int end3,
      int end2,
      int start4,
      int ending,
      int small,
      int large,
      boolean isPast,
      boolean isPresent,
      boolean isHabit,
      boolean isNegation,
      boolean partsClauses,
      boolean isModal,
      boolean isAuxiliary,
      boolean isSubject,
      boolean isDeterminer,
      boolean isCandidate) {
    static Form of(String word, WordClasses wordClasses) {
      var classes = wordClasses.of(word);
      return new Form(
          word.hashCode(),
          end(word, 3).hashCode(),
          end(word, 2).hashCode(),
          word.substring(0, Math.min(4, word.length())).hashCode(),
          Grammar.ending(word),
          classes.small(),
          classes.large(),
          Grammar.isPast(word),
          Grammar.PRESENT.contains(word),
          Grammar.HABITS.contains(word),
          Grammar.NEGATIONS.contains(word),
          Grammar.partsClauses(word),
          Grammar.MODALS.contains(word),
          Grammar.AUXILIARIES.contains(word),
          Grammar.SUBJECTS.contains(word),
          Grammar.DETERMINERS.contains(word),
          Grammar.mayHappen(word));
    }

    private static String end(String word, int letters) {
      return word.substring(Math.max(0, word.length() - letters));
    }
  }

  TriggerClues(WordSequence words, WordClasses wordClasses) {
    this.words = words;
    forms = new Form[words.size()];
    var known = new Form[words.distinctForms()];
    for (int i = 0; i < forms.length; i++) {
      int id = words.get(i).id();
      if (known[id] == null) {
        known[id] = Form.of(words.get(i).form(), wordClasses);
      }
      forms[i] = known[id];
    }
    past = sums(i -> forms[i].isPast);
    present = sums(i -> forms[i].isPresent);
    habits = sums(i -> forms[i].isHabit);
    lastConjunction = last(Grammar.CONJUNCTIONS);
    lastHabit = last(Grammar.HABITS);
    lastCondition = last(Grammar.CONDITIONS);
  }

  /** For each place the nearest before it where one of some words stands; -1 if there is none. */
  private int[] last(Set<String> those) {
    var last = new int[words.size() + 1];
    last[0] = -1;
    for (int i = 0; i < words.size(); i++) {
      last[i + 1] = those.contains(words.get(i).form()) ? i : last[i];
    }
    return last;
  }

  /** For each place how many words before it are of a sort. */
  private int[] sums(IntPredicate sort) {
    var sums = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      sums[i + 1] = sums[i] + (sort.test(i) ? 1 : 0);
    }
    return sums;
  }

  /** Whether a word may be an event at all. */
  boolean isCandidate(int index) {
    return forms[index].isCandidate && words.get(index).isWord();
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
    var form = forms[index];
    int ending = form.ending;
    int spoken = word.isSpoken() ? 1 : 0;
    int shape = shape(index) + (index == words.firstOfSentence(index) ? 4 : 0);
    add(0);
    add(form.hash);
    add(form.end3);
    add(form.end2);
    add(form.start4);
    add(ending);
    add(shape);
    add(spoken);
    add(form.small);
    add(form.large);
    add(form.large, ending);
    add(form.small, ending);
    add(form.hash, spoken);
    add(ending, spoken);
  }

  /** 0 a small letter, 1 a capital, 2 a number, 3 a mark. */
  private int shape(int index) {
    var word = words.get(index);
    return word.isWord() ? (word.isCapitalised() ? 1 : 0) : word.form().equals("0") ? 2 : 3;
  }

  private void addNeighbours(int index) {
    int form = forms[index].hash;
    int ending = forms[index].ending;
    for (int distance = -3; distance <= 3; distance++) {
      if (distance != 0) {
        add(neighbour(index, distance));
      }
    }
    for (int distance = -2; distance <= 2; distance++) {
      if (distance != 0) {
        boolean inside = !words.beside(index, distance).isNothing();
        int other = index + distance;
        add(inside ? forms[other].ending * 4 + shape(other) : -1);
        add(inside ? forms[other].large : -2);
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
    return words.beside(index, distance).isNothing() ? -2 : forms[index + distance].large;
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
      if (word.isNothing() || forms[index - back].partsClauses) {
        break;
      }
      var form = forms[index - back];
      boolean isContracted = !word.auxiliary().isEmpty();
      var verb = isContracted ? word.auxiliary() : word.form();
      negated |= form.isNegation;
      modal |= isContracted ? Grammar.MODALS.contains(verb) : form.isModal;
      to |= back <= 2 && verb.equals("to");
      if (auxiliary.isEmpty() && (isContracted || form.isAuxiliary)) {
        auxiliary = verb;
      }
      if (subject.isEmpty() && form.isSubject) {
        subject = verb;
      }
      if (determiner.isEmpty() && form.isDeterminer) {
        determiner = verb + Math.min(back, 3);
      }
    }
    int ending = forms[index].ending;
    add(auxiliary.hashCode());
    add(auxiliary.hashCode(), ending);
    add(negated ? 1 : 0, ending);
    add(modal ? 1 : 0, ending);
    add(to ? 1 : 0, ending);
    add(determiner.hashCode(), ending);
    add(subject.hashCode(), ending);
    add((negated ? 1 : 0) + (modal ? 2 : 0) + (to ? 4 : 0));
    add(auxiliary.hashCode(), forms[index].large);
    add(determiner.hashCode(), forms[index].large);
  }

  private void addSentence(int index) {
    int first = words.firstOfSentence(index);
    int end = words.endOfSentence(index);
    int ending = forms[index].ending;
    int conjunction = hash(lastConjunction[index], index, first);
    add(conjunction);
    add(conjunction, ending);
    add(hash(lastHabit[index], index, first), ending);
    add(hash(lastCondition[index], index, first), ending);
    add(habits[end] > habits[index + 1] ? 1 : 0, ending);
    add(forms[first].hash);
    add(Math.min(6, (index - first) / 3));
    add(forms[end - 1].hash, ending);
    add(past[index] > past[first] ? 1 : 0, ending);
  }

  /** Hash of the word at a place, if that is near enough before another in its sentence. */
  private int hash(int place, int index, int first) {
    return place >= Math.max(first, index - WORDS_AROUND) ? forms[place].hash : 0;
  }

  /** How much of the text around is in the past, in the present, or about what happens often. */
  private void addSurroundings(int index) {
    int spoken = words.get(index).isSpoken() ? 1 : 0;
    int ending = forms[index].ending;
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
