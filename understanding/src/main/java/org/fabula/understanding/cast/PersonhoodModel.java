package org.fabula.understanding.cast;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fabula.understanding.resource.Resource;

/**
 * Whether who bears some names is a person at all: a logistic regression over {@link
 * PersonhoodClues}, whose weights MODEL.md describes.
 */
final class PersonhoodModel {

  private static final Map<String, Double> WEIGHTS =
      Resource.rows(PersonhoodModel.class, "personhood-model.tsv").stream()
          .collect(Collectors.toMap(row -> row[0], row -> Double.parseDouble(row[1])));

  /** Log odds below which somebody is taken for none: seldom wrong on stories left out. */
  private static final double NOBODY = -1.5;

  private final PersonhoodClues clues;

  PersonhoodModel(PersonhoodClues clues) {
    this.clues = clues;
  }

  boolean isPerson(Person person) {
    return clues.of(person).entrySet().stream()
            .mapToDouble(clue -> clue.getValue() * WEIGHTS.getOrDefault(clue.getKey(), 0.0))
            .sum()
        > NOBODY;
  }

  List<CastEvidence> evidence(List<Person> people) {
    return people.stream()
        .map(
            person ->
                new CastEvidence(
                    person.names().stream().map(NameUse::text).toList(), clues.of(person)))
        .toList();
  }
}
