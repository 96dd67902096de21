package org.fabula.understanding.ties;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.fabula.understanding.cast.Pronouns;
import org.fabula.understanding.coreference.CharacterMention;
import org.fabula.understanding.lexicon.Gender;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.lexicon.Title;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.segmentation.Segments;

/**
 * Tells whom a form of address is for: "Captain" is for who is called "the captain" or "Captain
 * Bram", "sir" for a man. Where who is spoken to does not fit, it is for the last one who does.
 */
final class Offices {

  private static final int REACH_IN_TOKENS = 300;
  private static final double INSTEAD = 0.8;

  private final Segments segments;
  private final Whom whom;
  private final Lexicon lexicon;

  /** For each word for an office the ids of who is called so, with the token where first. */
  private final Map<String, Map<String, Integer>> holders = new HashMap<>();

  private final NavigableMap<Integer, Someone> people = new TreeMap<>();

  Offices(Segments segments, Whom whom, Lexicon lexicon, List<CharacterMention> mentions) {
    this.segments = segments;
    this.whom = whom;
    this.lexicon = lexicon;
    for (var mention : mentions) {
      int first = whom.firstToken(mention);
      int last = whom.lastToken(mention);
      people.put(first, Someone.of(mention));
      if (mention.mention().kind() == Mention.Kind.NAME && first < last) {
        hold(first, mention);
      } else if (mention.mention().kind() == Mention.Kind.NOUN
          && segments.lower(first).equals("the")) {
        hold(last, mention);
      }
    }
  }

  private void hold(int token, CharacterMention mention) {
    holders
        .computeIfAbsent(segments.lower(token), any -> new HashMap<>())
        .putIfAbsent(mention.character().id(), token);
  }

  /** For whom a word is by which a speaker calls somebody. */
  Optional<Someone> meant(int token, Someone speaker, Optional<Someone> addressee) {
    var spokenTo = addressee.filter(who -> !who.id().equals(speaker.id()));
    var sex = pronouns(segments.lower(token));
    var holding = holders.getOrDefault(segments.lower(token), Map.of());
    Predicate<Someone> fits =
        sex == Pronouns.UNKNOWN
            ? who -> holding.getOrDefault(who.id(), token) < token
            : who -> whom.pronouns(who.id()) == sex;
    boolean mayFit =
        spokenTo
            .filter(
                who ->
                    fits.test(who)
                        || (sex != Pronouns.UNKNOWN && whom.pronouns(who.id()) == Pronouns.UNKNOWN))
            .isPresent();
    return mayFit ? spokenTo : last(token, speaker, fits).or(() -> spokenTo);
  }

  /** Which pronouns go with a word by which one is called: "sir", "girl". */
  private Pronouns pronouns(String word) {
    var capitalised = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    var gender =
        lexicon
            .title(capitalised)
            .map(Title::gender)
            .or(() -> lexicon.personNoun(word))
            .orElse(Gender.OPEN);
    return switch (gender) {
      case MASCULINE -> Pronouns.HE;
      case FEMININE -> Pronouns.SHE;
      case OPEN -> Pronouns.UNKNOWN;
    };
  }

  private Optional<Someone> last(int token, Someone speaker, Predicate<Someone> fits) {
    return people
        .subMap(Math.max(0, token - REACH_IN_TOKENS), true, token, false)
        .descendingMap()
        .values()
        .stream()
        .filter(who -> !who.id().equals(speaker.id()) && fits.test(who))
        .findFirst()
        .map(who -> who.lessSure(INSTEAD));
  }
}
