package org.fabula.understanding.cast;

import org.fabula.understanding.lexicon.Gender;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.mentions.Pronoun;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;

/** Which pronoun follows a person's names in narration before anybody else is named. */
final class PronounEvidence {

  private static final int REACH_IN_TOKENS = 14;
  private static final int FEWEST_TO_OVERRULE = 6;
  private static final double SHARE_TO_OVERRULE = 0.85;

  private final Segments segments;
  private final Mentions mentions;
  private final SpokenText spoken;

  PronounEvidence(Segments segments, Mentions mentions, SpokenText spoken) {
    this.segments = segments;
    this.mentions = mentions;
    this.spoken = spoken;
  }

  /** By title; else by given name, unless nearly all pronouns that follow say otherwise. */
  Pronouns of(Person person) {
    var title =
        person.names().stream()
            .map(name -> name.parts().genderOfTitle())
            .filter(gender -> gender != Gender.OPEN)
            .findFirst();
    if (title.isPresent()) {
      return pronouns(title.get());
    }
    int he = 0;
    int she = 0;
    for (var name : person.names()) {
      for (var place : name.places()) {
        var next = spoken.contains(place.span().start()) ? Gender.OPEN : next(place.endToken());
        he += next == Gender.MASCULINE ? 1 : 0;
        she += next == Gender.FEMININE ? 1 : 0;
      }
    }
    var followed = he > she ? Gender.MASCULINE : she > he ? Gender.FEMININE : Gender.OPEN;
    var expected = person.gender();
    boolean overruled =
        he + she >= FEWEST_TO_OVERRULE && Math.max(he, she) >= SHARE_TO_OVERRULE * (he + she);
    return pronouns(expected == Gender.OPEN || overruled ? followed : expected);
  }

  private static Pronouns pronouns(Gender gender) {
    return switch (gender) {
      case MASCULINE -> Pronouns.HE;
      case FEMININE -> Pronouns.SHE;
      case OPEN -> Pronouns.UNKNOWN;
    };
  }

  private Gender next(int from) {
    for (int i = from; i < Math.min(from + REACH_IN_TOKENS, segments.tokens().size()); i++) {
      var mention = mentions.at(i);
      if (mention.isEmpty() || spoken.contains(mention.get().span().start())) {
        continue;
      }
      if (mention.get().kind() != Mention.Kind.PRONOUN) {
        return Gender.OPEN;
      }
      var pronoun = Pronoun.of(segments.lower(i)).orElseThrow();
      if (segments.lower(i).equals("him")) {
        return Gender.OPEN; // "Odile counted him": as likely somebody else
      }
      if (pronoun.isThirdPerson()) {
        return pronoun.gender();
      }
    }
    return Gender.OPEN;
  }
}
