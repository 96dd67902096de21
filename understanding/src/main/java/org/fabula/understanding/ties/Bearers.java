package org.fabula.understanding.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fabula.understanding.cues.Vocatives;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;

/**
 * Finds whom a phrase for a relation means by what stands around it: "her sister Vesna", "Vesna,
 * her sister", "Vesna was her sister", "her sister was Vesna", "Good night, my sister!"
 */
final class Bearers {

  private static final Set<String> BE =
      Set.of(
          "is", "was", "are", "were", "am", "be", "been", "being", "became", "becomes", "become");
  private static final Set<String> SHORT_BE = Set.of("'s", "'m", "'re");
  private static final Set<String> BETWEEN =
      Set.of("the", "a", "an", "only", "also", "now", "once", "really", "still", "indeed", "both");
  private static final Set<String> HAVING = Set.of("had", "has", "have", "'d", "'ve", "always");
  private static final Set<String> RELATIVES = Set.of("who");
  private static final Set<String> CALLED = Set.of("called", "named");
  private static final int TAG_IN_TOKENS = 7;
  private static final int MOST_BEFORE_VERB = 4;

  private static final double BY_NAME_BESIDE = 0.95;
  private static final double BY_WORDS = 0.9;
  private static final double BY_TAG = 0.85;
  private static final double BY_ADDRESS = 0.85;

  private final Segments segments;
  private final Whom whom;
  private final Assertions assertions;
  private final Lexicon lexicon;
  private final Vocatives vocatives;

  Bearers(Segments segments, Whom whom, Assertions assertions, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.segments = segments;
    this.whom = whom;
    this.assertions = assertions;
    vocatives = new Vocatives(segments);
  }

  /** Of a phrase for one person. */
  Optional<Someone> of(RelationPhrase phrase) {
    return phrase.isBare() ? ofBare(phrase.noun()) : ofOwned(phrase);
  }

  /** "Mother!", "Uncle Bram" */
  private Optional<Someone> ofBare(int noun) {
    var name = whom.startingAt(noun).filter(it -> whom.lastToken(it) >= noun);
    int end = name.map(it -> whom.lastToken(it) + 1).orElse(noun + 1);
    var meant = name.filter(it -> segments.isCapitalised(noun)).map(Someone::of);
    return isCall(noun, end)
        ? whom.addressee(whom.quotationAt(noun))
            .or(() -> meant)
            .map(who -> who.lessSure(BY_ADDRESS))
        : meant.map(who -> who.lessSure(BY_ADDRESS));
  }

  private Optional<Someone> ofOwned(RelationPhrase phrase) {
    int next = phrase.noun() + 1;
    return apposition(next)
        .or(
            () ->
                isComma(next)
                    ? apposition(next + 1).filter(it -> closes(next + 1))
                    : Optional.empty())
        .map(who -> who.lessSure(BY_NAME_BESIDE))
        .or(() -> complement(next))
        .or(() -> beforeComma(phrase.first()))
        .or(() -> subject(phrase.first()))
        .or(() -> called(phrase))
        .or(() -> speaking(phrase))
        .or(() -> spokenTo(phrase));
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

  /** "her sister was Vesna", "her sister was called Vesna", "a sister named Vesna" */
  private Optional<Someone> complement(int after) {
    int token = after;
    while (token < segments.tokens().size() && (isBe(token) || isOneOf(token, CALLED))) {
      token++;
    }
    return token == after || assertions.isNoFact(token)
        ? Optional.empty()
        : apposition(token).map(who -> who.lessSure(BY_WORDS));
  }

  /** "Vesna, her sister" */
  private Optional<Someone> beforeComma(int first) {
    return first >= 2 && isComma(first - 1)
        ? whom.endingAt(first - 2)
            .filter(it -> it.mention().kind() == Mention.Kind.NAME)
            .map(it -> Someone.of(it).lessSure(BY_WORDS))
        : Optional.empty();
  }

  /** "Vesna was her sister", "Vesna, who was her sister" */
  private Optional<Someone> subject(int first) {
    int verb = verbBefore(first);
    if (verb <= 0 || assertions.isNoFact(first)) {
      return Optional.empty();
    }
    int last = verb - 1;
    while (last > 0 && HAVING.contains(form(last))) {
      last--;
    }
    if (isOneOf(last, RELATIVES)) {
      last = isComma(last - 1) ? last - 2 : last - 1;
    }
    int subject = Math.max(0, last);
    return whom.endingAt(subject)
        .filter(it -> whom.isSpoken(subject) == whom.isSpoken(first))
        .map(it -> Someone.of(it).lessSure(BY_WORDS));
  }

  /** The form of "be" right before a token, but for "still" and the like; -1 without one. */
  private int verbBefore(int first) {
    int verb = first - 1;
    while (verb > 0 && isOneOf(verb, BETWEEN)) {
      verb--;
    }
    return verb > 0 && isBe(verb) ? verb : -1;
  }

  private boolean isBe(int token) {
    return BE.contains(segments.lower(token))
        || (segments.kind(token) == Token.Kind.CLITIC && SHORT_BE.contains(form(token)));
  }

  private String form(int token) {
    return segments.lower(token).replace('’', '\'');
  }

  private boolean isOneOf(int token, Set<String> words) {
    return token >= 0 && segments.isWord(token) && words.contains(segments.lower(token));
  }

  /** "Mind it, my sister!", not "My sister. She wrote to me." */
  private Optional<Someone> called(RelationPhrase phrase) {
    int quotation = whom.quotationAt(phrase.first());
    boolean isFirst =
        quotation >= 0
            && whom.partOf(quotation, phrase.first())
                .filter(part -> part.first() == phrase.first())
                .isPresent();
    return !isFirst && isCall(phrase.first(), phrase.noun() + 1)
        ? whom.addressee(whom.quotationAt(phrase.noun())).map(who -> who.lessSure(BY_ADDRESS))
        : Optional.empty();
  }

  /** Whether somebody is called by words. */
  boolean isCall(int first, int end) {
    int quotation = whom.quotationAt(first);
    return quotation >= 0
        && whom.partOf(quotation, first)
            .filter(part -> vocatives.isVocative(first, end, part.first(), part.end()))
            .isPresent();
  }

  /** "I am sorry," said her sister; "I am sorry," her sister said: who speaks next to it. */
  private Optional<Someone> speaking(RelationPhrase phrase) {
    int first = phrase.first();
    if (whom.isSpoken(first)) {
      return Optional.empty();
    }
    int before = isSpeechVerb(first - 1) ? first - 1 : first;
    boolean speaks = before < first || isSpeechVerb(phrase.noun() + 1);
    int quotation = speaks ? quotationBefore(before) : -1;
    return quotation < 0
        ? Optional.empty()
        : whom.speaker(quotation).map(who -> who.lessSure(BY_TAG));
  }

  private boolean isSpeechVerb(int token) {
    return segments.isWord(token) && lexicon.isSpeechVerb(segments.lower(token));
  }

  /** The quotation that ends right before a token. */
  private int quotationBefore(int token) {
    int last = token - 1;
    while (last > 0 && last > token - 3 && !whom.isSpoken(last)) {
      last--;
    }
    return last < 0 ? -1 : whom.quotationAt(last);
  }

  /** "I am sorry," said Vesna to her sister: who is spoken to before. */
  private Optional<Someone> spokenTo(RelationPhrase phrase) {
    int to = phrase.first() - 1;
    if (to < 2 || !segments.lower(to).equals("to") || whom.isSpoken(to)) {
      return Optional.empty();
    }
    for (int i = to - 1; i >= Math.max(0, to - TAG_IN_TOKENS); i--) {
      int quotation = whom.quotationAt(i);
      if (quotation >= 0) {
        return whom.speaker(quotation)
            .filter(speaker -> speaker.id().equals(phrase.owner().id()))
            .flatMap(speaker -> whom.addressee(quotation))
            .map(who -> who.lessSure(BY_ADDRESS));
      }
    }
    return Optional.empty();
  }

  /**
   * Those whom a noun in the plural means: "Odile and Vesna were sisters", "the sisters Odile and
   * Vesna".
   */
  List<Someone> ofSeveral(int noun) {
    var after = joinedFrom(isComma(noun + 1) ? noun + 2 : noun + 1);
    return after.size() > 1 ? after : joinedBeforeVerb(noun);
  }

  /** "Odile, Bram and Vesna" */
  private List<Someone> joinedFrom(int start) {
    var found = new ArrayList<Someone>();
    int token = start;
    boolean joined = false;
    while (token < segments.tokens().size()) {
      var name = whom.nameAt(token);
      if (name.isEmpty()) {
        break;
      }
      found.add(Someone.of(name.get()).lessSure(BY_NAME_BESIDE));
      if (joined) {
        return found;
      }
      token = whom.lastToken(name.get()) + 1;
      joined = token < segments.tokens().size() && segments.lower(token).equals("and");
      if (!joined && !isComma(token)) {
        break;
      }
      token++;
    }
    return List.of();
  }

  private List<Someone> joinedBeforeVerb(int noun) {
    int verb = noun - 1;
    while (verb > 0 && segments.isWord(verb) && !isBe(verb) && noun - verb <= MOST_BEFORE_VERB) {
      verb--;
    }
    if (verb <= 0 || !isBe(verb) || assertions.isNoFact(noun)) {
      return List.of();
    }
    var second = whom.endingAt(verb - 1);
    if (second.isEmpty()) {
      return List.of();
    }
    int and = whom.firstToken(second.get()) - 1;
    return and > 0 && segments.lower(and).equals("and")
        ? whom.endingAt(and - 1)
            .map(first -> List.of(Someone.of(first), Someone.of(second.get())))
            .orElse(List.of())
        : List.of();
  }

  private boolean isComma(int token) {
    return token >= 0
        && token < segments.tokens().size()
        && segments.kind(token) == Token.Kind.SIGN
        && segments.word(token).equals(",");
  }
}
