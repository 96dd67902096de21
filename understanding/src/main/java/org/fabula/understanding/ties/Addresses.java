package org.fabula.understanding.ties;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.cues.Vocatives;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.segmentation.Token;
import org.fabula.understanding.speakers.Attribution;

/**
 * Finds forms of address, and names that are nobody's in the cast ("Come in, Matches."), and for
 * whom they are: for who is spoken to, unless they fit somebody else better. Linear in the text.
 */
final class Addresses {

  private static final Set<String> BEFORE_AN_ADDRESS =
      Set.of("my", "dear", "young", "old", "little", "good", "poor", "you", "sweet", "silly");
  private static final Set<String> OATHS =
      Set.of("i", "god", "lord", "christ", "jesus", "heaven", "heavens");
  private static final int MOST_BEFORE = 3;
  private static final int SHORTEST_PET_NAME = 3;
  private static final double ADDRESSED = 0.85;

  private final Segments segments;
  private final Whom whom;
  private final TieWords words;
  private final Lexicon lexicon;
  private final Callings callings;
  private final Vocatives vocatives;
  private final Offices offices;
  private final Set<String> inLowerCase = new HashSet<>();

  Addresses(
      Segments segments,
      Whom whom,
      TieWords words,
      Lexicon lexicon,
      Callings callings,
      List<CharacterMention> mentions) {
    this.segments = segments;
    this.whom = whom;
    this.words = words;
    this.lexicon = lexicon;
    this.callings = callings;
    vocatives = new Vocatives(segments);
    offices = new Offices(segments, whom, lexicon, mentions);
    for (int i = 0; i < segments.tokens().size(); i++) {
      if (segments.isWord(i) && !segments.isCapitalised(i)) {
        inLowerCase.add(segments.word(i));
      }
    }
  }

  /**
   * Reads all quotations.
   *
   * @param named tokens that call somebody by a name
   */
  void read(List<Attribution> attributions, Set<Integer> named) {
    for (int i = 0; i < attributions.size(); i++) {
      var speaker = whom.speaker(i);
      if (speaker.isPresent()) {
        for (var span : attributions.get(i).quotation().spans()) {
          int end = segments.tokenFrom(span.end() - 1) + 1;
          read(i, segments.tokenFrom(span.start()), end, speaker.get(), named);
        }
      }
    }
  }

  private void read(int quotation, int start, int end, Someone speaker, Set<Integer> named) {
    for (int token = start; token < end; token++) {
      int first = first(token, start);
      if (!named.contains(token)
          && vocatives.isVocative(first, token + 1, start, end)
          && !(first == start && isOwnRelative(first, token))) {
        int last = token;
        word(token, start)
            .ifPresent(
                word ->
                    offices
                        .meant(last, speaker, whom.addressee(quotation))
                        .ifPresent(who -> address(first, last, word, speaker, who)));
      }
    }
  }

  /** "My brother. He wrote to me.": no call, as "Mind it, my brother!" is one. */
  private boolean isOwnRelative(int first, int last) {
    return segments.lower(first).equals("my")
        && words.relation(segments.lower(last)).isPresent()
        && endsSentence(last + 1);
  }

  private Optional<TieWords.RoleWord> word(int token, int start) {
    return words
        .address(segments.lower(token).replace('’', '\''))
        .or(
            () ->
                isNickname(token, start) || isPetName(token, start)
                    ? Optional.of(TieWords.NO_ROLE)
                    : Optional.empty());
  }

  /** "Leave it with me, skat.": no word of English, where one is called last of all. */
  private boolean isPetName(int token, int start) {
    var word = segments.word(token);
    return token > start
        && segments.isWord(token)
        && segments.word(token - 1).equals(",")
        && token + 1 < segments.tokens().size()
        && segments.kind(token + 1) == Token.Kind.STOP
        && word.length() >= SHORTEST_PET_NAME
        && !word.endsWith("s")
        && !word.endsWith("ed")
        && !word.endsWith("ing")
        && !word.endsWith("ly")
        && word.chars().allMatch(it -> Character.isLetter(it) && Character.isLowerCase(it))
        && lexicon.personNoun(word).isEmpty()
        && !lexicon.isCommonWord(word);
  }

  private boolean isNickname(int token, int start) {
    var word = segments.word(token);
    boolean isSetOff =
        token == start
            ? isNobodysWord(token) && !endsSentence(token + 1)
            : segments.word(token - 1).equals(",");
    return isSetOff
        && segments.isCapitalised(token)
        && whom.endingAt(token).isEmpty()
        && !OATHS.contains(segments.lower(token))
        && !lexicon.namesNoPerson(word)
        && !lexicon.isPlace(word);
  }

  /** No word of English, as far as can be seen, no stammer and no cry. */
  private boolean isNobodysWord(int token) {
    var word = segments.word(token);
    return !lexicon.isCommonWord(segments.lower(token))
        && !inLowerCase.contains(segments.lower(token))
        && word.chars().allMatch(Character::isLetter)
        && word.substring(1).chars().allMatch(Character::isLowerCase);
  }

  /** "Gambled." is no call, and "Matches!" is one. */
  private boolean endsSentence(int token) {
    return token < segments.tokens().size()
        && segments.kind(token) == Token.Kind.STOP
        && segments.word(token).equals(".");
  }

  private int first(int token, int start) {
    int first = token;
    while (first > Math.max(start, token - MOST_BEFORE)
        && BEFORE_AN_ADDRESS.contains(segments.lower(first - 1))) {
      first--;
    }
    return first;
  }

  private void address(
      int first, int last, TieWords.RoleWord word, Someone speaker, Someone addressee) {
    var span = segments.span(first, last + 1);
    var spokenTo = new Someone(addressee.id(), addressee.knownFrom(), ADDRESSED);
    callings.add(Optional.of(speaker), spokenTo, Naming.Form.ADDRESS, span);
    word.role()
        .ifPresent(
            role ->
                callings.sign(
                    addressee,
                    speaker,
                    Clue.ADDRESS,
                    role,
                    OptionalDouble.empty(),
                    word.confidence(),
                    span));
  }
}
