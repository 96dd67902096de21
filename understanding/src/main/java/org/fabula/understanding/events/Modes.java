package org.fabula.understanding.events;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fabula.understanding.events.Event.Mode;

/** Tells by the verbs around a word how the story lets happen what it says. */
final class Modes {

  private static final int WORDS_BACK = 9;
  private static final Set<String> WILL = Set.of("will", "'ll", "shall", "wo");
  private static final Set<String> MIGHT = Set.of("might", "could", "would", "'d", "may", "should");
  private static final Set<String> WOULD = Set.of("would", "'d");
  private static final Set<String> TO_COME =
      Set.of("tomorrow", "to-morrow", "someday", "tonight", "to-night");
  private static final Set<String> MEANT =
      Set.of(
          "going",
          "gonna",
          "plan",
          "plans",
          "planned",
          "planning",
          "mean",
          "means",
          "meant",
          "intend",
          "intends",
          "intended",
          "promise",
          "promises",
          "promised",
          "decided",
          "decides",
          "resolved",
          "agreed",
          "arranged",
          "determined",
          "about");
  private static final Set<String> WISHED =
      Set.of(
          "want", "wants", "wanted", "wish", "wishes", "wished", "hope", "hopes", "hoped", "longed",
          "hoping", "wanting", "longing", "dreamed", "dreamt", "afraid");
  private static final Set<String> DREAMT =
      Set.of(
          "dream",
          "dreams",
          "dreamt",
          "dreamed",
          "dreaming",
          "imagine",
          "imagined",
          "imagines",
          "imagining",
          "pictured",
          "picturing",
          "fancied",
          "wished",
          "pretended");
  private static final Set<String> BEFORE_NOW = Set.of("ago", "yesterday", "formerly", "earlier");
  private static final Set<String> BETWEEN =
      Set.of("have", "be", "been", "then", "soon", "just", "even", "at", "last", "once", "ever");
  private static final Set<String> PAST_AUXILIARIES =
      Set.of("had", "have", "has", "'ve", "was", "were", "did");
  private static final Set<String> DENIALS = Set.of("not", "n't", "never", "cannot");
  private static final Set<String> STATES =
      Set.of(
          "be",
          "been",
          "have",
          "had",
          "do",
          "not",
          "never",
          "know",
          "known",
          "like",
          "love",
          "seem",
          "need",
          "want",
          "wish",
          "hope",
          "mean",
          "rather",
          "think",
          "see",
          "hear",
          "feel",
          "say",
          "said",
          "suppose",
          "expect",
          "believe",
          "remember",
          "understand",
          "tell",
          "well",
          "get",
          "you",
          "possibly",
          "as",
          "so",
          "only",
          "to",
          "the",
          "a",
          "that",
          "it",
          "he",
          "she",
          "i",
          "we",
          "they",
          "hardly",
          "scarcely",
          "no",
          "care",
          "dare",
          "mind",
          "afford",
          "help");

  private final WordSequence words;

  Modes(WordSequence words) {
    this.words = words;
  }

  /** Whether a verb is denied: "did not see", "had never been asked". */
  boolean isDenied(int index) {
    for (int back = 1; back <= 4; back++) {
      var form = words.beside(index, -back).form();
      if (DENIALS.contains(form)) {
        return true;
      }
      if (!isBetween(words.beside(index, -back)) && !Grammar.AUXILIARIES.contains(form)) {
        return false;
      }
    }
    return false;
  }

  /** How an event happens that is told as a fact. */
  Mode ofFact(int index) {
    if (follows(index, DREAMT)) {
      return Mode.IMAGINED;
    }
    return isToldAfterwards(index) ? Mode.TOLD : Mode.SHOWN;
  }

  private boolean isToldAfterwards(int index) {
    var word = words.get(index);
    if (word.isSpoken()) {
      return Grammar.isPast(word.form()) || isAfterPastAuxiliary(index);
    }
    return isAfterHad(index)
        || isAfterOnce(index)
        || follows(index, BEFORE_NOW)
        || precedes(index, BEFORE_NOW);
  }

  /** "He once drove a cab", not "at once", "once more" nor "once they were in". */
  private boolean isAfterOnce(int index) {
    return words.beside(index, -1).form().equals("once")
        && !words.beside(index, -2).form().equals("at");
  }

  private boolean isAfterPastAuxiliary(int index) {
    for (int back = 1; back <= 4; back++) {
      var word = words.beside(index, -back);
      if (PAST_AUXILIARIES.contains(verb(word))) {
        return true;
      }
      if (Grammar.partsClauses(word.form())) {
        return false;
      }
    }
    return false;
  }

  /** "had risen and gone": no other subject comes between. */
  private boolean isAfterHad(int index) {
    boolean goesOn = !Grammar.isPast(words.get(index).form()); // "had risen, dressed, gone"
    for (int back = 1; back <= WORDS_BACK; back++) {
      var word = words.beside(index, -back);
      var verb = verb(word);
      if (verb.equals("had") || verb.equals("'d")) {
        return isPerfect(index - back) && !isResult(index);
      }
      boolean name = word.isCapitalised() && !words.beside(index, -back - 1).isNothing();
      if (word.isNothing()
          || name
          || Grammar.SUBJECTS.contains(word.form())
          || Grammar.CONJUNCTIONS.contains(word.form())
          || (Grammar.partsClauses(word.form()) && !(goesOn && word.form().equals(",")))) {
        return false;
      }
    }
    return false;
  }

  /** "had risen", not "had to rise" nor "had a lamp lit". */
  private boolean isPerfect(int had) {
    int next = 1;
    while (next <= 3
        && (isBetween(words.beside(had, next))
            || DENIALS.contains(words.beside(had, next).form()))) {
      next++;
    }
    return Grammar.isParticiple(words.beside(had, next).form());
  }

  /** "By ten it had begun to rain": so it is when the story comes there. */
  private boolean isResult(int index) {
    return words.get(words.firstOfSentence(index)).form().equals("by");
  }

  /** How an event might happen that is no fact; empty where nothing is told to happen. */
  Optional<Mode> ofNoFact(int index) {
    var word = words.get(index);
    if (STATES.contains(word.form())
        || Grammar.isOfClosedClass(word.form())
        || word.form().endsWith("ly")
        || words.get(words.endOfSentence(index) - 1).form().equals("?")) {
      return Optional.empty();
    }
    int back = 1;
    while (back < 4 && isBetween(words.beside(index, -back))) {
      back++;
    }
    var before = words.beside(index, -back);
    if (isNear(index, back, Grammar.NEGATIONS)) {
      return Optional.empty();
    }
    if (before.form().equals("to")) {
      return afterTo(words.beside(index, -back - 1));
    }
    return afterModal(index, back, before);
  }

  private static Optional<Mode> afterTo(WordSequence.Word meaning) {
    if (MEANT.contains(meaning.form())) {
      return Optional.of(Mode.PLANNED);
    }
    return WISHED.contains(meaning.form()) ? Optional.of(Mode.IMAGINED) : Optional.empty();
  }

  private Optional<Mode> afterModal(int index, int back, WordSequence.Word before) {
    boolean perfect =
        back > 1 && words.beside(index, 1 - back).form().equals("have") && before.isWord();
    if (WILL.contains(before.form()) && before.auxiliary().isEmpty()) {
      return Optional.of(Mode.PLANNED);
    }
    if (WOULD.contains(before.form()) && isOfTomorrow(index)) {
      return Optional.of(Mode.PLANNED);
    }
    boolean supposed = MIGHT.contains(before.form()) && (perfect || isSupposed(index));
    return supposed ? Optional.of(Mode.IMAGINED) : Optional.empty();
  }

  /** "Tomorrow she would sell the house." */
  private boolean isOfTomorrow(int index) {
    int end = Math.min(words.endOfSentence(index), index + 12);
    return !isSupposed(index)
        && IntStream.range(Math.max(words.firstOfSentence(index), index - 12), end)
            .anyMatch(i -> TO_COME.contains(words.get(i).form()));
  }

  private boolean isSupposed(int index) {
    int first = words.firstOfSentence(index);
    for (int i = Math.max(first, index - 40); i < index; i++) {
      if (words.get(i).form().equals("if") || DREAMT.contains(words.get(i).form())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBetween(WordSequence.Word word) {
    return word.form().endsWith("ly") || BETWEEN.contains(word.form());
  }

  /** Whether one of some words stands in the clause, up to three words before where it is told. */
  private boolean isNear(int index, int back, Set<String> those) {
    for (int i = 1; i <= back + 3; i++) {
      var form = words.beside(index, -i).form();
      if (those.contains(form)) {
        return true;
      }
      if (Grammar.partsClauses(form)) {
        return false;
      }
    }
    return false;
  }

  private static String verb(WordSequence.Word word) {
    return word.auxiliary().isEmpty() ? word.form() : word.auxiliary();
  }

  private boolean follows(int index, Set<String> those) {
    boolean spoken = words.get(index).isSpoken();
    for (int i = Math.max(words.firstOfSentence(index), index - 25); i < index; i++) {
      if (those.contains(words.get(i).form()) && words.get(i).isSpoken() == spoken) {
        return true;
      }
    }
    return false;
  }

  private boolean precedes(int index, Set<String> those) {
    for (int i = index + 1; i < Math.min(words.endOfSentence(index), index + 12); i++) {
      if (those.contains(words.get(i).form()) && !words.get(i).isSpoken()) {
        return true;
      }
    }
    return false;
  }
}
