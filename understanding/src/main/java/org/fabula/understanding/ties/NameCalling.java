package org.fabula.understanding.ties;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.cues.Vocatives;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.speakers.Attribution;
import org.fabula.understanding.thoughts.Thought;

/**
 * Finds who calls whom what: names and phrases for people in what is said or thought by somebody
 * known, forms of address that are no names ("ma'am", "my dear girl"), relatives ("my brother"),
 * and what the text tells of it ("she called him Bram"). Linear in the text.
 */
final class NameCalling {

  /** Who speaks of somebody by name has to do with them. */
  private static final double KNOWS = 0.35;

  /** What a bare name to the face shows of feeling. */
  private static final OptionalDouble FAMILIAR = OptionalDouble.of(0.3);

  private final Segments segments;
  private final Whom whom;
  private final TieWords words;
  private final Lexicon lexicon;
  private final Vocatives vocatives;
  private final Callings callings;

  /** Tokens that call somebody by a name. */
  private final Set<Integer> named = new HashSet<>();

  /** Names that the narrator has used, each of whom it means and in lower case. */
  private final Set<List<String>> narrated = new HashSet<>();

  NameCalling(
      Segments segments, Whom whom, TieWords words, Lexicon lexicon, List<Thought> thoughts) {
    this.lexicon = lexicon;
    this.segments = segments;
    this.whom = whom;
    this.words = words;
    vocatives = new Vocatives(segments);
    callings = new Callings(segments, whom, thoughts);
  }

  Callings read(
      List<CharacterMention> mentions,
      List<Attribution> attributions,
      List<ToldTies.Bearing> bearings) {
    var told = new CallingVerbs(segments, whom, lexicon, callings).read();
    Set<Integer> relatives = new HashSet<>();
    for (var bearing : bearings) {
      if (bearing.isByWords()) {
        relative(bearing);
      }
      relatives.add(bearing.phrase().noun());
    }
    for (var mention : mentions) {
      if (mention.mention().kind() != Mention.Kind.PRONOUN
          && !told.contains(whom.firstToken(mention))
          && !relatives.contains(whom.lastToken(mention))) {
        read(mention);
      }
    }
    new Addresses(segments, whom, words, lexicon, callings, mentions).read(attributions, named);
    return callings;
  }

  /** "My brother is late": the phrase as it stands, with its "my". */
  private void relative(ToldTies.Bearing bearing) {
    var phrase = bearing.phrase();
    var span = segments.span(phrase.first(), phrase.noun() + 1);
    var who = bearing.bearer();
    var teller = callings.teller(phrase.noun());
    if (teller.isPresent()) {
      callings.add(teller, who, Naming.Form.REFERENCE, span);
    } else if (!whom.isSpoken(phrase.noun()) && isNew(who, segments.story().cut(span))) {
      callings.add(teller, who, Naming.Form.REFERENCE, span);
    }
  }

  private boolean isNew(Someone who, String text) {
    return narrated.add(List.of(who.id(), text.toLowerCase(Locale.ROOT)));
  }

  private void read(CharacterMention mention) {
    var span = mention.mention().span();
    int first = whom.firstToken(mention);
    int end = whom.lastToken(mention) + 1;
    int quotation = whom.quotationAt(first);
    var called = Someone.of(mention);
    if (quotation < 0) {
      var thinker = callings.thinker(span);
      if (thinker.isPresent() || isNew(called, segments.story().cut(span))) {
        callings.add(thinker, called, Naming.Form.REFERENCE, span);
      }
      return;
    }
    var part = whom.partOf(quotation, first);
    boolean isCall =
        part.filter(it -> vocatives.isVocative(first, end, it.first(), it.end())).isPresent();
    if (isCall && isAddress(mention, quotation, end)) {
      return;
    }
    for (int i = first; isCall && i < end; i++) {
      named.add(i);
    }
    whom.speaker(quotation)
        .ifPresent(
            speaker -> {
              var form = isCall ? Naming.Form.ADDRESS : Naming.Form.REFERENCE;
              callings.add(whom.speaker(quotation), called, form, span);
              knows(speaker, called, isCall && isFamiliar(first, end), mention);
            });
  }

  private void knows(Someone speaker, Someone called, boolean familiarly, CharacterMention by) {
    var none = OptionalDouble.empty();
    var span = by.mention().span();
    callings.sign(speaker, called, Clue.REFERENCE, Role.ACQUAINTANCE, none, KNOWS, span);
    if (familiarly) {
      callings.sign(speaker, called, Clue.FIRST_NAME, Role.ACQUAINTANCE, FAMILIAR, KNOWS, span);
    }
  }

  /** A call by a word that may be for anybody is for who is spoken to. */
  private boolean isAddress(CharacterMention mention, int quotation, int end) {
    boolean isForAnybody =
        mention.mention().kind() == Mention.Kind.NOUN
            || words.address(segments.lower(end - 1).replace('’', '\'')).isPresent();
    return isForAnybody && whom.addressee(quotation).isPresent();
  }

  /** By one name without a title. */
  private boolean isFamiliar(int first, int end) {
    return end == first + 1 && lexicon.title(segments.word(first)).isEmpty();
  }
}
