package org.fabula.understanding.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.fabula.story.Span;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.cues.Vocatives;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;
import org.fabula.understanding.ties.TieWords.RoleWord;

/**
 * Reads ties out of nouns that name one: whose sister it is ("her", "Odile's", "of Odile", the
 * speaker's own in "Sister!") and who the sister is ("her sister Vesna", "Vesna, her sister",
 * "Vesna was her sister", or whoever the phrase means). What is denied, asked, supposed or only
 * compared is no claim. Linear in the text.
 */
final class ToldTies {

  private static final Set<String> POSSESSIVES = Set.of("my", "our", "your", "thy", "his", "her");
  private static final Set<String> BE =
      Set.of(
          "is", "was", "are", "were", "am", "be", "been", "being", "became", "becomes", "become");
  private static final Set<String> BETWEEN =
      Set.of("the", "a", "an", "only", "also", "now", "once", "really", "still", "indeed", "both");
  private static final Set<String> DENIALS =
      Set.of("not", "never", "no", "nor", "neither", "n't", "without");
  private static final Set<String> SUPPOSITIONS =
      Set.of(
          "if",
          "would",
          "could",
          "might",
          "should",
          "wish",
          "wished",
          "unless",
          "perhaps",
          "supposed",
          "imagine",
          "imagined",
          "pretend",
          "pretended",
          "dreamed",
          "dreamt");
  private static final Set<String> COMPARISONS = Set.of("like", "than", "as");
  private static final Set<String> NO_ADJECTIVES =
      Set.of(
          "and", "or", "but", "of", "in", "to", "for", "with", "at", "on", "by", "from", "was",
          "is", "had", "has", "the", "a", "an", "that", "which", "who", "as", "than", "into");
  private static final int MOST_ADJECTIVES = 3;
  private static final int CLAUSE_IN_TOKENS = 12;
  private static final int TAG_IN_TOKENS = 7;

  private static final double BY_NAME_BESIDE = 0.95;
  private static final double BY_WORDS = 0.9;
  private static final double BY_REFERENCE = 0.6;
  private static final double CALLED = 0.85;

  private final Segments segments;
  private final Whom whom;
  private final TieWords words;
  private final Vocatives vocatives;
  private final List<Sign> signs = new ArrayList<>();

  ToldTies(Segments segments, Whom whom, TieWords words) {
    this.segments = segments;
    this.whom = whom;
    this.words = words;
    vocatives = new Vocatives(segments);
  }

  /**
   * A phrase with a noun for a tie.
   *
   * @param first its first token: "her" of "her elder sister"
   * @param owner whose it is
   */
  private record Phrase(int first, Someone owner) {}

  List<Sign> signs() {
    for (int token = 0; token < segments.tokens().size(); token++) {
      if (segments.isWord(token)) {
        int noun = token;
        words
            .relation(segments.lower(noun))
            .filter(word -> word.role().isPresent())
            .ifPresent(word -> read(noun, word));
      }
    }
    return signs;
  }

  private void read(int noun, RoleWord word) {
    if (word.isPlural()) {
      readPlural(noun, word);
      return;
    }
    var phrase = phrase(noun);
    if (phrase.isPresent()) {
      bearer(noun, phrase.get())
          .ifPresent(who -> add(who, phrase.get().owner, word, phrase.get().first, noun));
    } else {
      readCall(noun, word);
    }
  }

  /** Whose it is. */
  private Optional<Phrase> phrase(int noun) {
    int first = noun - 1;
    while (first >= Math.max(0, noun - MOST_ADJECTIVES) && isAdjective(first)) {
      first--;
    }
    int before = first;
    if (before < 0) {
      return Optional.empty();
    }
    if (segments.isWord(before) && POSSESSIVES.contains(segments.lower(before))) {
      return whom.owner(before).map(owner -> new Phrase(before, owner));
    }
    if (segments.kind(before) == Token.Kind.CLITIC && segments.lower(before).endsWith("s")) {
      return whom.endingAt(before)
          .or(() -> whom.endingAt(before - 1))
          .map(it -> new Phrase(whom.firstToken(it), Someone.of(it)));
    }
    return ofPhrase(noun, before);
  }

  /** "the son of Odile" */
  private Optional<Phrase> ofPhrase(int noun, int before) {
    if (noun + 2 >= segments.tokens().size() || !segments.lower(noun + 1).equals("of")) {
      return Optional.empty();
    }
    int owner = noun + 2;
    return whom.startingAt(owner)
        .filter(it -> whom.isSpoken(owner) == whom.isSpoken(noun))
        .map(Someone::of)
        .or(() -> whom.owner(owner).filter(any -> !segments.isWord(owner + 1)))
        .map(who -> new Phrase(isArticle(before) ? before : before + 1, who));
  }

  private boolean isArticle(int token) {
    return segments.isWord(token) && Set.of("the", "a", "an").contains(segments.lower(token));
  }

  private boolean isAdjective(int token) {
    return segments.isWord(token)
        && !POSSESSIVES.contains(segments.lower(token))
        && !NO_ADJECTIVES.contains(segments.lower(token))
        && whom.nameAt(token).isEmpty();
  }

  /** Who it is. */
  private Optional<Someone> bearer(int noun, Phrase phrase) {
    if (isCompared(phrase.first)) {
      return Optional.empty();
    }
    int next = noun + 1;
    return apposition(next)
        .or(() -> isComma(next) ? apposition(next + 1).filter(it -> closes(next + 1)) : none())
        .map(who -> who.lessSure(BY_NAME_BESIDE))
        .or(() -> beforeComma(phrase.first))
        .or(() -> subject(phrase.first))
        .or(() -> called(noun, phrase.first))
        .or(() -> spokenTo(phrase))
        .or(() -> meant(noun, phrase));
  }

  private static Optional<Someone> none() {
    return Optional.empty();
  }

  /** "her sister Vesna" */
  private Optional<Someone> apposition(int token) {
    return token >= segments.tokens().size()
        ? Optional.empty()
        : whom.nameAt(token).map(Someone::of);
  }

  /** "her sister, Vesna, ...": what stands between commas, not the next subject. */
  private boolean closes(int name) {
    return whom.nameAt(name).filter(it -> !segments.isWord(whom.lastToken(it) + 1)).isPresent();
  }

  /** "Vesna, her sister" */
  private Optional<Someone> beforeComma(int first) {
    return first >= 2 && isComma(first - 1)
        ? whom.endingAt(first - 2)
            .filter(it -> it.mention().kind() == Mention.Kind.NAME)
            .map(it -> Someone.of(it).lessSure(BY_WORDS))
        : Optional.empty();
  }

  /** "Vesna was her sister" */
  private Optional<Someone> subject(int first) {
    int verb = first - 1;
    while (verb > 0 && segments.isWord(verb) && BETWEEN.contains(segments.lower(verb))) {
      verb--;
    }
    if (verb <= 0 || !isBe(verb) || isNoFact(first)) {
      return Optional.empty();
    }
    int last = verb - 1;
    return whom.endingAt(last)
        .filter(it -> whom.isSpoken(last) == whom.isSpoken(first))
        .map(it -> Someone.of(it).lessSure(BY_WORDS));
  }

  private boolean isBe(int token) {
    var word = segments.lower(token).replace('’', '\'');
    return BE.contains(word)
        || (segments.kind(token) == Token.Kind.CLITIC && Set.of("'s", "'m", "'re").contains(word));
  }

  /** "Mind it, my sister!" */
  private Optional<Someone> called(int noun, int first) {
    int quotation = whom.quotationAt(noun);
    return quotation >= 0 && isCall(first, noun + 1, quotation)
        ? whom.addressee(quotation).map(who -> who.lessSure(CALLED))
        : Optional.empty();
  }

  private boolean isCall(int first, int end, int quotation) {
    return whom.partOf(quotation, first)
        .filter(part -> vocatives.isVocative(first, end, part.first(), part.end()))
        .isPresent();
  }

  /** "I am sorry," said Vesna to her sister: who is spoken to before. */
  private Optional<Someone> spokenTo(Phrase phrase) {
    int to = phrase.first - 1;
    if (to < 2 || !segments.lower(to).equals("to") || whom.isSpoken(to)) {
      return Optional.empty();
    }
    for (int i = to - 1; i >= Math.max(0, to - TAG_IN_TOKENS); i--) {
      int quotation = whom.quotationAt(i);
      if (quotation >= 0) {
        return whom.speaker(quotation)
            .filter(speaker -> speaker.id().equals(phrase.owner.id()))
            .flatMap(speaker -> whom.addressee(quotation))
            .map(who -> who.lessSure(CALLED));
      }
    }
    return Optional.empty();
  }

  /** Whoever the whole phrase means. */
  private Optional<Someone> meant(int noun, Phrase phrase) {
    return whom.endingAt(noun)
        .filter(it -> it.mention().kind() == Mention.Kind.NOUN)
        .filter(it -> !it.character().id().equals(phrase.owner.id()))
        .map(it -> Someone.of(it).lessSure(BY_REFERENCE));
  }

  /** "Mother!", "Mother says so", "Uncle Bram": the speaker's own. */
  private void readCall(int noun, RoleWord word) {
    int quotation = whom.quotationAt(noun);
    boolean isKin = word.role().filter(role -> role.kind() == TieKind.KIN).isPresent();
    if (quotation < 0 || !isKin || isPreceded(noun)) {
      return;
    }
    var name = whom.startingAt(noun).filter(it -> whom.lastToken(it) >= noun);
    int end = name.map(it -> whom.lastToken(it) + 1).orElse(noun + 1);
    var speaker = whom.speaker(quotation);
    Optional<Someone> bearer =
        isCall(noun, end, quotation)
            ? whom.addressee(quotation).or(() -> name.map(Someone::of))
            : name.filter(it -> segments.isCapitalised(noun)).map(Someone::of);
    if (speaker.isPresent()) {
      bearer.ifPresent(who -> add(who.lessSure(CALLED), speaker.get(), word, noun, end - 1));
    }
  }

  private boolean isPreceded(int noun) {
    return noun > 0
        && segments.isWord(noun - 1)
        && (isArticle(noun - 1) || isAdjectiveLike(segments.lower(noun - 1)));
  }

  private static boolean isAdjectiveLike(String word) {
    return Set.of("this", "that", "every", "any", "no", "some", "their", "of").contains(word);
  }

  /** "Odile and Vesna were sisters": of two names joined before the verb. */
  private void readPlural(int noun, RoleWord word) {
    int verb = noun - 1;
    while (verb > 0 && segments.isWord(verb) && !isBe(verb) && noun - verb <= 4) {
      verb--;
    }
    if (verb <= 0 || !isBe(verb) || isNoFact(noun)) {
      return;
    }
    var second = whom.endingAt(verb - 1);
    var first =
        second.flatMap(
            it -> {
              int and = whom.firstToken(it) - 1;
              return and > 0 && segments.lower(and).equals("and")
                  ? whom.endingAt(and - 1)
                  : Optional.<CharacterMention>empty();
            });
    if (first.isPresent()) {
      int start = whom.firstToken(first.get());
      add(Someone.of(second.get()), Someone.of(first.get()), word, start, noun);
    }
  }

  private boolean isComma(int token) {
    return segments.kind(token) == Token.Kind.SIGN
        && token < segments.tokens().size()
        && token >= 0
        && segments.word(token).equals(",");
  }

  private boolean isCompared(int first) {
    return first > 0 && COMPARISONS.contains(segments.lower(first - 1));
  }

  /** Whether the clause that ends at a token is denied or supposed, or its sentence a question. */
  private boolean isNoFact(int token) {
    var sentence = segments.sentences().get(segments.sentenceOf(token));
    for (int i = token - 1; i >= Math.max(sentence.firstToken(), token - CLAUSE_IN_TOKENS); i--) {
      var word = segments.lower(i).replace('’', '\'');
      if (DENIALS.contains(word) || word.endsWith("n't") || SUPPOSITIONS.contains(word)) {
        return true;
      }
      if (segments.kind(i) == Token.Kind.STOP || word.equals(";")) {
        return false;
      }
    }
    for (int i = token; i < sentence.endToken(); i++) {
      if (segments.kind(i) == Token.Kind.STOP) {
        return segments.word(i).contains("?");
      }
    }
    return false;
  }

  private void add(Someone a, Someone b, RoleWord word, int first, int last) {
    if (a.id().equals(b.id())) {
      return;
    }
    var passage =
        new Span(
            segments.token(Math.min(first, last)).span().start(),
            segments.token(Math.max(first, last)).span().end());
    signs.add(
        new Sign(
            a.id(),
            b.id(),
            word.role(),
            Clue.NOUN,
            OptionalDouble.empty(),
            whom.asserter(last),
            passage,
            Math.max(passage.end(), Math.max(a.knownFrom(), b.knownFrom())),
            word.confidence() * a.confidence() * b.confidence()));
  }
}
