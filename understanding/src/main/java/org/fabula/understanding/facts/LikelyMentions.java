package org.fabula.understanding.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fabula.story.Span;
import org.fabula.understanding.cast.CharacterName;
import org.fabula.understanding.cast.StoryCharacter;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.mentions.Pronoun;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;
import org.fabula.understanding.speakers.Attribution;

/**
 * Mentions that coreference leaves open, where there is but one person they can mean: a name that
 * only one of the cast bears, and "he" and "she" where only one person of the nearest sentence with
 * any fits: in narration of those it mentions, in speech of those it names. A fact is lost without
 * its person; where it counts, it is less sure.
 */
final class LikelyMentions {

  private static final double OF_A_NAME = 0.9;
  private static final double OF_A_PRONOUN = 0.75;
  private static final int SENTENCES_BACK = 6;

  private final Segments segments;
  private final SpokenText spoken;
  private final List<CharacterMention> known;
  private final List<Attribution> attributions;
  private final Map<String, Optional<StoryCharacter>> bearers = new HashMap<>();
  private final List<CharacterMention> all = new ArrayList<>();

  private LikelyMentions(
      Segments segments,
      SpokenText spoken,
      List<CharacterMention> known,
      List<Attribution> attributions) {
    this.segments = segments;
    this.spoken = spoken;
    this.known = known;
    this.attributions = attributions;
    var cast = new HashSet<StoryCharacter>();
    for (var mention : known) {
      if (cast.add(mention.character())) {
        learnNames(mention.character());
      }
    }
  }

  private void learnNames(StoryCharacter who) {
    for (var name : who.names()) {
      if (name.kind() == CharacterName.Kind.NAME && name.text().indexOf(' ') < 0) {
        bearers.merge(name.text(), Optional.of(who), (one, other) -> Optional.empty());
      }
    }
  }

  /** The known mentions and the likely ones, in text order. */
  static List<CharacterMention> with(
      List<CharacterMention> known,
      Segments segments,
      SpokenText spoken,
      List<Attribution> attributions) {
    var likely = new LikelyMentions(segments, spoken, known, attributions);
    likely.read();
    likely.all.sort(Comparator.comparing(it -> it.mention().span()));
    return List.copyOf(likely.all);
  }

  private void read() {
    int next = 0;
    int covered = 0;
    for (int token = 0; token < segments.tokens().size(); token++) {
      int start = segments.token(token).span().start();
      while (next < known.size() && known.get(next).mention().span().start() <= start) {
        covered = Math.max(covered, known.get(next).mention().span().end());
        owner(known.get(next).mention()).ifPresent(all::add);
        all.add(known.get(next++));
      }
      if (start >= covered && segments.isWord(token)) {
        mention(token).ifPresent(all::add);
      }
    }
  }

  /** Whom "my" means in "my sister", which is one mention, of the sister. */
  private Optional<CharacterMention> owner(Mention phrase) {
    int token = segments.tokenFrom(phrase.span().start());
    var span = segments.token(token).span();
    if (phrase.kind() != Mention.Kind.NOUN || span.end() >= phrase.span().end()) {
      return Optional.empty();
    }
    int quotation = spoken.quotationAt(span.start());
    return switch (segments.lower(token)) {
      case "my" -> quotation < 0 ? Optional.empty() : teller(quotation, span);
      case "his" -> owner(Pronoun.HE, token);
      case "her" -> owner(Pronoun.SHE, token);
      default -> Optional.empty();
    };
  }

  private Optional<CharacterMention> teller(int quotation, Span span) {
    var talk = attributions.get(quotation);
    return talk.speaker()
        .map(
            who ->
                new CharacterMention(
                    new Mention(span, Mention.Kind.PRONOUN),
                    who,
                    talk.confidence(),
                    Math.max(span.end(), talk.knownFrom())));
  }

  private Optional<CharacterMention> owner(Pronoun pronoun, int token) {
    return antecedent(pronoun, token).map(it -> likely(it, segments.token(token).span()));
  }

  private static CharacterMention likely(CharacterMention antecedent, Span span) {
    return new CharacterMention(
        new Mention(span, Mention.Kind.PRONOUN),
        antecedent.character(),
        OF_A_PRONOUN,
        Math.max(span.end(), antecedent.knownFrom()));
  }

  private Optional<CharacterMention> mention(int token) {
    var span = segments.token(token).span();
    var bearer =
        segments.isCapitalised(token) && !followsName(token)
            ? bearers.getOrDefault(segments.word(token), Optional.empty())
            : Optional.<StoryCharacter>empty();
    if (bearer.isPresent()) {
      return bearer.map(
          who -> new CharacterMention(new Mention(span, Mention.Kind.NAME), who, OF_A_NAME));
    }
    int quotation = segments.lower(token).equals("my") ? spoken.quotationAt(span.start()) : -1;
    if (quotation >= 0) {
      return teller(quotation, span);
    }
    return Pronoun.of(segments.lower(token))
        .filter(Pronoun::isThirdPerson)
        .flatMap(pronoun -> antecedent(pronoun, token))
        .map(it -> likely(it, span));
  }

  /** "Prince Osric" may be somebody else than Osric. */
  private boolean followsName(int token) {
    return token > 0 && segments.isCapitalised(token - 1) && segments.isWord(token - 1);
  }

  private Optional<CharacterMention> antecedent(Pronoun pronoun, int token) {
    int sentence = segments.sentenceOf(token);
    int at = all.size() - 1;
    boolean inSpeech = isSpoken(segments.token(token).span().start());
    for (int i = sentence; i >= Math.max(0, sentence - SENTENCES_BACK); i--) {
      int start = segments.sentences().get(i).span().start();
      Set<String> fitting = new HashSet<>();
      Optional<CharacterMention> last = Optional.empty();
      while (at >= 0 && all.get(at).mention().span().start() >= start) {
        var mention = all.get(at--);
        if (counts(mention, inSpeech)
            && fits(mention, pronoun)
            && fitting.add(mention.character().id())) {
          last = Optional.of(mention);
        }
      }
      if (!fitting.isEmpty()) {
        return fitting.size() == 1 ? last : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isSpoken(int offset) {
    return spoken.quotationAt(offset) >= 0;
  }

  /** Narration goes on from narration; who talks means people by name. */
  private boolean counts(CharacterMention mention, boolean inSpeech) {
    return inSpeech
        ? mention.mention().kind() == Mention.Kind.NAME
            && isSpoken(mention.mention().span().start())
        : !isSpoken(mention.mention().span().start());
  }

  private static boolean fits(CharacterMention mention, Pronoun pronoun) {
    return switch (mention.character().pronouns()) {
      case HE -> pronoun == Pronoun.HE;
      case SHE -> pronoun == Pronoun.SHE;
      case THEY -> false;
      case UNKNOWN -> true;
    };
  }
}
