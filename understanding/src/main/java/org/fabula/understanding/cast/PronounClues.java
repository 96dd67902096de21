package org.fabula.understanding.cast;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fabula.understanding.lexicon.Gender;
import org.fabula.understanding.lexicon.Lexicon;
import org.fabula.understanding.mentions.Mention;
import org.fabula.understanding.mentions.Mentions;
import org.fabula.understanding.mentions.Pronoun;
import org.fabula.understanding.names.NamePhrase;
import org.fabula.understanding.quotations.SpokenText;
import org.fabula.understanding.segmentation.Segments;

/**
 * What tells which pronoun a person goes by: the pronouns after their names, and the names
 * themselves. Each clue is positive where it speaks for "she", negative for "he".
 */
final class PronounClues {

  /** The names of the clues, in their order. */
  static final List<String> NAMES =
      Arrays.stream(Clue.values())
          .map(clue -> clue.name().toLowerCase(Locale.ROOT).replace('_', ' '))
          .toList();

  private static final int REACH = 30;
  private static final Set<String> AFTER_OBJECT =
      Set.of(
          "in", "on", "at", "to", "for", "with", "from", "by", "as", "and", "or", "but", "when",
          "if", "that", "again", "back", "up", "down", "off", "away", "out", "over", "into", "onto",
          "through", "about", "after", "before", "than", "so", "then", "now", "not", "too", "a",
          "an", "the", "his", "my", "this", "there", "here", "it", "he", "she", "they", "who",
          "what", "how", "why", "where", "was", "were", "had", "has", "is");

  /** How a pronoun follows a name, but for the last two, which are about the name. */
  private enum Clue {
    SUBJECT,
    OWNER,
    OBJECT,
    NEXT_SENTENCE,
    LATER,
    /** The only pronoun of a paragraph whose narration names nobody else. */
    ALONE,
    SPOKEN,
    GIVEN_NAME,
    ENDING
  }

  private final Segments segments;
  private final Mentions mentions;
  private final SpokenText spoken;
  private final Lexicon lexicon;
  private final Map<Integer, Optional<Gender>> alone = new HashMap<>();

  PronounClues(Segments segments, Mentions mentions, SpokenText spoken, Lexicon lexicon) {
    this.segments = segments;
    this.mentions = mentions;
    this.spoken = spoken;
    this.lexicon = lexicon;
  }

  /** The clues about one person. */
  double[] of(Person person) {
    var she = new EnumMap<Clue, Integer>(Clue.class);
    var he = new EnumMap<Clue, Integer>(Clue.class);
    var paragraphs = new HashSet<Integer>();
    for (var name : person.names()) {
      for (var place : name.places()) {
        follow(place, she, he);
        int paragraph = paragraph(place.firstToken());
        if (!spoken.contains(place.span().start()) && paragraphs.add(paragraph)) {
          alone(paragraph).ifPresent(gender -> count(Clue.ALONE, gender, she, he));
        }
      }
    }
    return Arrays.stream(Clue.values()).mapToDouble(clue -> value(clue, person, she, he)).toArray();
  }

  private double value(Clue clue, Person person, Map<Clue, Integer> she, Map<Clue, Integer> he) {
    return switch (clue) {
      case GIVEN_NAME ->
          switch (person.gender()) {
            case FEMININE -> 1;
            case MASCULINE -> -1;
            case OPEN -> 0;
          };
      case ENDING -> person.gender() == Gender.OPEN ? ending(person) : 0;
      default -> Math.log((she.getOrDefault(clue, 0) + 0.5) / (he.getOrDefault(clue, 0) + 0.5));
    };
  }

  private double ending(Person person) {
    return person.names().stream()
        .map(NameUse::parts)
        .filter(parts -> !parts.isTitled() && !parts.words().isEmpty())
        .findFirst()
        .map(parts -> lexicon.ending(parts.first()))
        .orElse(0.0);
  }

  private static void count(
      Clue clue, Gender gender, Map<Clue, Integer> she, Map<Clue, Integer> he) {
    if (gender != Gender.OPEN) {
      (gender == Gender.FEMININE ? she : he).merge(clue, 1, Integer::sum);
    }
  }

  private int paragraph(int token) {
    return segments.sentences().get(segments.sentenceOf(token)).paragraph();
  }

  /** The first pronoun after a name, before anybody else is mentioned. */
  private void follow(NamePhrase place, Map<Clue, Integer> she, Map<Clue, Integer> he) {
    int quotation = spoken.quotationAt(place.span().start());
    int sentence = segments.sentenceOf(place.firstToken());
    int end = Math.min(place.endToken() + REACH, segments.tokens().size());
    for (int i = place.endToken(); i < end && paragraph(i) == paragraph(place.firstToken()); i++) {
      var mention = mentions.at(i);
      if (mention.isEmpty() || spoken.quotationAt(mention.get().span().start()) != quotation) {
        continue;
      }
      if (mention.get().kind() != Mention.Kind.PRONOUN) {
        return;
      }
      var pronoun = Pronoun.of(segments.lower(i)).orElseThrow();
      if (pronoun.isThirdPerson()) {
        count(clue(i, quotation, segments.sentenceOf(i) - sentence), pronoun.gender(), she, he);
        return;
      }
    }
  }

  private Clue clue(int token, int quotation, int sentences) {
    if (quotation >= 0) {
      return Clue.SPOKEN;
    }
    if (sentences == 1) {
      return Clue.NEXT_SENTENCE;
    }
    if (sentences > 1) {
      return Clue.LATER;
    }
    return switch (segments.lower(token)) {
      case "he", "she", "himself", "herself" -> Clue.SUBJECT;
      case "his" -> Clue.OWNER;
      case "her" ->
          segments.isWord(token + 1) && !AFTER_OBJECT.contains(segments.lower(token + 1))
              ? Clue.OWNER
              : Clue.OBJECT;
      default -> Clue.OBJECT;
    };
  }

  /**
   * Of a paragraph whose narration names one person: the pronoun it uses, if it is always the same.
   */
  private Optional<Gender> alone(int paragraph) {
    return alone.computeIfAbsent(paragraph, this::readAlone);
  }

  private Optional<Gender> readAlone(int paragraph) {
    var span = segments.story().paragraphs().get(paragraph).span();
    int token = segments.tokenFrom(span.start());
    String name = null;
    int she = 0;
    int he = 0;
    while (token < segments.tokens().size() && segments.token(token).span().start() < span.end()) {
      var mention = mentions.at(token);
      if (mention.isPresent() && !spoken.contains(mention.get().span().start())) {
        var kind = mention.get().kind();
        if (kind == Mention.Kind.NOUN) {
          return Optional.empty();
        }
        if (kind == Mention.Kind.NAME) {
          var text = segments.story().cut(mention.get().span());
          if (name != null && !name.equals(text)) {
            return Optional.empty();
          }
          name = text;
        } else {
          var gender = Pronoun.of(segments.lower(token)).orElseThrow();
          she += gender == Pronoun.SHE ? 1 : 0;
          he += gender == Pronoun.HE ? 1 : 0;
        }
      }
      token++;
    }
    if ((she == 0) == (he == 0)) {
      return Optional.empty();
    }
    return Optional.of(she > 0 ? Gender.FEMININE : Gender.MASCULINE);
  }
}
