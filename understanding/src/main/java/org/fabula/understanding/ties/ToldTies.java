package org.fabula.understanding.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.ties.TieWords.RoleWord;

/**
 * Reads ties out of nouns that name one: whose sister it is ("her", "Odile's", "of Odile", the
 * speaker's own in "Sister!") and who the sister is ("her sister Vesna", "Vesna, her sister",
 * "Vesna was her sister", or whoever the phrase means). What is denied, asked, supposed or only
 * compared is no claim. Linear in the text.
 */
final class ToldTies {

  private static final double BY_REFERENCE = 0.6;

  private final Segments segments;
  private final Whom whom;
  private final Assertions assertions;
  private final Bearers bearers;
  private final RelationPhrases phrases;
  private final List<RelationPhrase> all;
  private final List<Sign> signs = new ArrayList<>();

  ToldTies(Segments segments, Whom whom, TieWords words, Lexicon lexicon) {
    this.segments = segments;
    this.whom = whom;
    assertions = new Assertions(segments);
    bearers = new Bearers(segments, whom, assertions, lexicon);
    phrases = new RelationPhrases(segments, whom, words);
    all = phrases.all();
  }

  /** Whom the phrases mean, taken together. */
  Relatives relatives() {
    return new Relatives(segments, whom, assertions, bearers, all);
  }

  /**
   * A phrase and whom it means.
   *
   * @param isByWords whether other words tell, not coreference alone
   */
  record Bearing(RelationPhrase phrase, Someone bearer, boolean isByWords) {}

  /** Each phrase for one person with whom it means, where that is found. */
  List<Bearing> bearings() {
    var relatives = new Relatives(segments, whom, assertions, bearers, all);
    var found = new ArrayList<Bearing>();
    for (var phrase : all) {
      if (!phrase.word().isPlural()) {
        var told = bearers.of(phrase).or(() -> relatives.known(phrase));
        told.or(() -> meant(phrase))
            .ifPresent(
                who ->
                    found.add(
                        new Bearing(phrase, who, told.isPresent() || Bystanders.isOne(who.id()))));
      }
    }
    return found;
  }

  List<Sign> signs(List<Bearing> bearings) {
    for (var bearing : bearings) {
      if (!assertions.isCompared(bearing.phrase().first())) {
        add(bearing.bearer(), bearing.phrase());
      }
    }
    for (var phrase : all) {
      if (phrase.word().isPlural()) {
        bearers.ofSeveral(phrase.noun()).forEach(who -> add(who, phrase));
      }
    }
    for (int token = 0; token < segments.tokens().size(); token++) {
      int noun = token;
      phrases.word(noun).filter(RoleWord::isPlural).ifPresent(word -> eachOther(noun, word));
    }
    return signs;
  }

  private void add(Someone who, RelationPhrase phrase) {
    phrase
        .ownerOf(who)
        .ifPresent(owner -> add(who, owner, phrase.word(), phrase.first(), phrase.noun()));
  }

  /** Whoever the whole phrase means. */
  private Optional<Someone> meant(RelationPhrase phrase) {
    return whom.endingAt(phrase.noun())
        .filter(it -> it.mention().kind() == Mention.Kind.NOUN)
        .map(
            it ->
                Bystanders.isOne(it.character().id())
                    ? new Someone(it.character().id(), it.knownFrom(), 1)
                    : Someone.of(it).lessSure(BY_REFERENCE));
  }

  /** "Odile and Vesna were sisters" */
  private void eachOther(int noun, RoleWord word) {
    var role = word.role().orElseThrow();
    if (role == role.inverse()) {
      var people = bearers.ofSeveral(noun);
      for (int i = 1; i < people.size(); i++) {
        for (int j = 0; j < i; j++) {
          add(people.get(i), people.get(j), word, noun, noun);
        }
      }
    }
  }

  private void add(Someone a, Someone b, RoleWord word, int first, int last) {
    if (a.id().equals(b.id())) {
      return;
    }
    var passage = segments.span(first, last + 1);
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
