package org.fabula.understanding.thoughts;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;
import org.fabula.understanding.thoughts.VoiceWords.Kind;

/** How a clause is worded: person, tense, mood and tone. Each answer looks at its tokens once. */
final class Wording {

  private static final Set<String> NOT_BEFORE_PAST =
      Set.of(
          "the", "a", "an", "his", "her", "my", "your", "their", "of", "with", "very", "so", "too",
          "be", "is", "are", "am", "been", "being", "'s", "'m", "'re", "by", "such", "and", "no",
          "all", "more", "most", "half", "get", "gets", "got");
  private static final Set<String> CRIES = Set.of("oh", "ah", "aw", "ugh", "hmm");
  private static final Set<String> THINGS = Set.of("the", "a", "an", "his", "her", "their");
  private static final Set<String> CONTRACTED = Set.of("'m", "'re", "'ve", "'ll");
  private static final Set<String> BEFORE_IS =
      Set.of(
          "it",
          "that",
          "there",
          "here",
          "what",
          "where",
          "who",
          "how",
          "this",
          "he",
          "she",
          "why",
          "everything",
          "nothing",
          "everybody",
          "nobody",
          "everyone",
          "one",
          "when");

  private final Segments segments;
  private final Mentions mentions;
  private final SpokenText spoken;
  private final VoiceWords words;
  private final Lexicon lexicon;
  private final String[] plain;

  Wording(
      Segments segments, Mentions mentions, SpokenText spoken, VoiceWords words, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.spoken = spoken;
    this.segments = segments;
    this.mentions = mentions;
    this.words = words;
    plain = new String[segments.distinctWords()];
  }

  /** A token in lower case with straight apostrophes. */
  String word(int token) {
    int id = segments.wordId(token);
    if (plain[id] == null) {
      plain[id] = segments.lower(token).replace('’', '\'');
    }
    return plain[id];
  }

  int count(Clause clause, Kind kind) {
    int count = 0;
    for (int i = clause.firstToken(); i < clause.endToken(); i++) {
      count += segments.isWord(i) && words.is(kind, word(i)) ? 1 : 0;
    }
    return count;
  }

  int length(Clause clause) {
    int count = 0;
    for (int i = clause.firstToken(); i < clause.endToken(); i++) {
      count += segments.isWord(i) ? 1 : 0;
    }
    return count;
  }

  /** He or she, or both, as far as the clause speaks of them. */
  Set<Pronouns> spokenOf(Clause clause) {
    var spokenOf = EnumSet.noneOf(Pronouns.class);
    for (int i = clause.firstToken(); i < clause.endToken(); i++) {
      switch (word(i)) {
        case "he", "him", "his", "himself" -> spokenOf.add(Pronouns.HE);
        case "she", "her", "hers", "herself" -> spokenOf.add(Pronouns.SHE);
        default -> {}
      }
    }
    return spokenOf;
  }

  Tense tense(Clause clause) {
    for (int i = clause.firstToken(); i < clause.endToken(); i++) {
      var tense = tense(i, clause.firstToken());
      if (tense != Tense.UNTOLD) {
        return tense;
      }
    }
    return clause.place() == Clause.Place.BEFORE_TAG ? tenseBeyondTag(clause) : Tense.UNTOLD;
  }

  /** {@code The door, she thought, was locked}: the verb comes after the tag. */
  private Tense tenseBeyondTag(Clause clause) {
    int from = clause.tag().orElseThrow().endToken() + 1;
    int to = segments.sentences().get(segments.sentenceOf(clause.firstToken())).endToken();
    if (from >= to || !segments.word(from - 1).equals(",")) {
      return Tense.UNTOLD;
    }
    return tense(from, from);
  }

  private Tense tense(int token, int first) {
    var word = word(token);
    if (segments.kind(token) == Token.Kind.CLITIC) {
      boolean present =
          CONTRACTED.contains(word)
              || (word.equals("'s") && token > first && BEFORE_IS.contains(word(token - 1)));
      return present ? Tense.PRESENT : Tense.UNTOLD;
    }
    if (!segments.isWord(token)) {
      return Tense.UNTOLD;
    }
    if (words.is(Kind.PAST, word) || isRegularPast(token, first)) {
      return Tense.PAST;
    }
    if (words.is(Kind.PRESENT, word) && !isInfinitive(token, first)) {
      return Tense.PRESENT;
    }
    return token > first && isPresentAfterSubject(token - 1, word) ? Tense.PRESENT : Tense.UNTOLD;
  }

  private boolean isRegularPast(int token, int first) {
    var word = word(token);
    return word.length() > 4
        && word.endsWith("ed")
        && token > first
        && segments.isWord(token - 1)
        && !NOT_BEFORE_PAST.contains(word(token - 1));
  }

  /** "would have", "to do", "might have": no finite verb. */
  private boolean isInfinitive(int token, int first) {
    if (token == first) {
      return false;
    }
    var before = word(token - 1);
    return before.equals("to") || before.equals("not") || words.is(Kind.MODAL, before);
  }

  private boolean isPresentAfterSubject(int subject, String verb) {
    return switch (word(subject)) {
      case "he", "she", "it" -> verb.endsWith("s") && !verb.endsWith("ss") && verb.length() > 3;
      case "i", "you", "they", "we" ->
          !words.is(Kind.MODAL, verb) && !verb.endsWith("ly") && !verb.endsWith("ed");
      default ->
          isNamed(subject)
              && segments.isWord(subject + 1)
              && verb.endsWith("s")
              && !verb.endsWith("ss");
    };
  }

  private boolean isNamed(int token) {
    return mentions.at(token).filter(it -> it.kind() == Mention.Kind.NAME).isPresent();
  }

  /** "Oh", "Damn", "Well,": a word of feeling, first and before a pause or of no other use. */
  boolean startsWithInterjection(Clause clause) {
    int first = clause.firstToken();
    return segments.isWord(first)
        && words.is(Kind.INTERJECTION, word(first))
        && (CRIES.contains(word(first))
            || first + 1 >= clause.endToken()
            || !segments.isWord(first + 1));
  }

  /** "Get over it", "Don't look": a verb in its base form, first. */
  boolean startsWithOrder(Clause clause) {
    int first = clause.firstToken();
    return segments.isCapitalised(first)
        && words.is(Kind.IMPERATIVE, word(first))
        && first + 1 < clause.endToken()
        && segments.kind(first + 1) != Token.Kind.CLITIC;
  }

  /** "She crossed", "Odile is": a subject and its verb, first, as the narration tells it. */
  boolean startsAsTold(Clause clause) {
    var subject = mentions.at(clause.firstToken());
    if (subject.isEmpty()) {
      return startsWithStranger(clause);
    }
    var word = word(clause.firstToken());
    boolean third =
        subject.get().kind() != Mention.Kind.PRONOUN || Set.of("he", "she", "they").contains(word);
    int next = mentions.endToken(subject.get());
    return third && next < clause.endToken() && (segments.isWord(next) || isBusy(next, clause));
  }

  /** {@code Odile gets up} in a story that names her too seldom to have found her. */
  private boolean startsWithStranger(Clause clause) {
    int first = clause.firstToken();
    return segments.isCapitalised(first)
        && first + 1 < clause.endToken()
        && !lexicon.isCommonWord(segments.lower(first))
        && (isThirdPerson(first + 1) || isBusy(first + 1, clause));
  }

  private boolean isThirdPerson(int verb) {
    var word = word(verb);
    return segments.isWord(verb)
        && ((word.endsWith("s") && !word.endsWith("ss")) || words.is(Kind.PAST, word));
  }

  /** "Would", "could", "might": what the narration makes of "will", "can", "may". */
  boolean supposes(Clause clause) {
    return count(clause, Kind.MODAL) > 0;
  }

  /** {@code Odile, rubbing her eyes,}: told of, and not called. */
  private boolean isBusy(int comma, Clause clause) {
    return comma + 1 < clause.endToken()
        && segments.word(comma).equals(",")
        && word(comma + 1).endsWith("ing");
  }

  /** "You could see the sea": anybody could. */
  boolean meansAnybody(Clause clause) {
    int first = clause.firstToken();
    return first + 1 < clause.endToken()
        && word(first).equals("you")
        && Set.of("could", "can", "would", "might").contains(word(first + 1));
  }

  boolean asks(Clause clause) {
    return stopContains(clause, '?');
  }

  boolean exclaims(Clause clause) {
    return stopContains(clause, '!');
  }

  private boolean stopContains(Clause clause, char sign) {
    for (int i = clause.firstToken(); i < clause.endToken(); i++) {
      if (segments.kind(i) == Token.Kind.STOP && segments.word(i).indexOf(sign) >= 0) {
        return true;
      }
    }
    return false;
  }

  boolean shouts(Clause clause) {
    for (int i = clause.firstToken(); i < clause.endToken(); i++) {
      var word = segments.word(i);
      if (segments.isWord(i)
          && word.length() > 2
          && word.indexOf('.') < 0
          && word.equals(word.toUpperCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  boolean contracts(Clause clause) {
    for (int i = clause.firstToken(); i < clause.endToken(); i++) {
      var word = word(i);
      if (CONTRACTED.contains(word) || word.endsWith("n't") || word.endsWith("in'")) {
        return true;
      }
    }
    return false;
  }

  /** Whether it stands between single marks amid the narration, as writing does. */
  boolean isMarked(Clause clause) {
    return isLooseMark(clause.firstToken() - 1, clause.firstToken() - 2, clause)
        || isLooseMark(clause.endToken(), clause.endToken() + 1, clause);
  }

  /** A mark beside the clause that is no quotation's, given the token on its other side. */
  private boolean isLooseMark(int mark, int beyond, Clause clause) {
    return segments.kind(mark) == Token.Kind.QUOTE_MARK
        && segments.sentences().get(segments.sentenceOf(mark)).paragraph() == clause.paragraph()
        && (beyond < 0
            || beyond >= segments.tokens().size()
            || !spoken.contains(segments.token(beyond).span().start()));
  }

  /** Whether it opens a bracket: an aside of the narrator's. */
  boolean isAside(Clause clause) {
    int before = clause.firstToken() - 1;
    return before >= 0 && segments.word(before).equals("(");
  }

  /** "The door", "A cart": a thing, first, as the narration tells of it. */
  boolean startsWithThing(Clause clause) {
    return THINGS.contains(word(clause.firstToken()));
  }

  boolean startsLower(Clause clause) {
    return segments.isWord(clause.firstToken()) && !segments.isCapitalised(clause.firstToken());
  }
}
