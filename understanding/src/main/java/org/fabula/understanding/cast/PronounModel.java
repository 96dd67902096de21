package org.fabula.understanding.cast;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fabula.understanding.lexicon.Gender;
import org.fabula.understanding.resource.Weights;

/**
 * Which pronoun a person goes by: a logistic regression over {@link PronounClues}, whose weights
 * MODEL.md describes; a title that tells it decides alone.
 */
final class PronounModel {

  private static final Weights WEIGHTS =
      Weights.of(PronounModel.class, PronounClues.NAMES, "pronoun-model.tsv");

  /** Log odds from which one is taken; else that which most who bear the name go by, if known. */
  private static final double ENOUGH = 0.4;

  /** The same where they go by another. */
  private static final double ENOUGH_AGAINST_NAME = 2;

  private final PronounClues clues;

  PronounModel(PronounClues clues) {
    this.clues = clues;
  }

  Pronouns of(Person person) {
    return person
        .genderOfTitle()
        .map(PronounModel::pronouns)
        .orElseGet(() -> likelier(WEIGHTS.sum(clues.of(person)), person.gender()));
  }

  /** Of those whose titles do not tell it. */
  List<CastEvidence> evidence(List<Person> people) {
    return people.stream()
        .filter(person -> person.genderOfTitle().isEmpty())
        .map(
            person ->
                new CastEvidence(
                    person.names().stream().map(NameUse::text).toList(), byName(person)))
        .toList();
  }

  private Map<String, Double> byName(Person person) {
    var found = clues.of(person);
    return IntStream.range(0, found.length)
        .boxed()
        .collect(Collectors.toMap(PronounClues.NAMES::get, i -> found[i]));
  }

  private static Pronouns likelier(double logOddsOfShe, Gender ofName) {
    var likelier = logOddsOfShe > 0 ? Gender.FEMININE : Gender.MASCULINE;
    double enough = ofName.agreesWith(likelier) ? ENOUGH : ENOUGH_AGAINST_NAME;
    return pronouns(Math.abs(logOddsOfShe) < enough ? ofName : likelier);
  }

  private static Pronouns pronouns(Gender gender) {
    return switch (gender) {
      case FEMININE -> Pronouns.SHE;
      case MASCULINE -> Pronouns.HE;
      case OPEN -> Pronouns.UNKNOWN;
    };
  }
}
